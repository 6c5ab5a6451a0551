package org.isnad.cli;

import java.io.PrintWriter;
import java.util.Locale;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code isnad completion}. */
@Command(
    name = "completion",
    description = "Prints what a shell needs to complete the options of isnad.",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    footerHeading = "%nExample:%n",
    footer = "  source <(isnad completion bash)")
final class CompletionCommand implements Runnable {
  /** The shells. */
  enum Shell {
    BASH,
    ZSH;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}.")
  private Shell shell;

  CompletionCommand() {}

  @Override
  public void run() {
    CommandLine root = spec.root().commandLine();
    PrintWriter out = spec.commandLine().getOut();
    if (shell == Shell.ZSH) {
      // zsh runs bash's completions once it is told to; compdef must be there before.
      out.println("autoload -Uz compinit bashcompinit && compinit -u && bashcompinit");
    }
    out.print(AutoComplete.bash("isnad", root));
    out.flush();
  }
}
