package org.isnad.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.zip.GZIPOutputStream;
import org.isnad.entity.Register;
import org.isnad.entity.WordClasses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterTrainerTest {
  @TempDir private Path folder;

  @Test
  void addsTheSameRegisterToTheSameClasses() throws IOException {
    byte[] first = Files.readAllBytes(trained("first.bin"));
    assertThat(Files.readAllBytes(trained("second.bin"))).isEqualTo(first);
  }

  @Test
  void leavesTheClassesAsTheyWere() throws IOException {
    byte[] plain = Files.readAllBytes(plain("plain.bin"));
    byte[] trained = Files.readAllBytes(trained("trained.bin"));
    int classes = plain.length - registerSize(plain);
    assertThat(trained).startsWith(Arrays.copyOf(plain, classes));
    assertThat(registerSize(trained)).isGreaterThan(registerSize(plain));
  }

  private static int registerSize(byte[] file) throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(file))) {
      WordClasses.read(in);
      return in.available();
    }
  }

  private Path trained(String name) throws IOException {
    Path file = plain(name);
    RegisterTrainer.main(
        new String[] {
          file.toString(), marked("learned.txt", "DNA"), marked("news.txt", "قال"), articles()
        });
    return file;
  }

  private Path plain(String name) throws IOException {
    Path file = folder.resolve(name);
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
      new WordClasses(new int[] {1}, new byte[1], new short[WordClasses.LEVELS]).write(out);
      Register.news().write(out);
    }
    return file;
  }

  private String marked(String name, String word) throws IOException {
    String text = String.join("\n", Collections.nCopies(20, word + " O"));
    return Files.writeString(folder.resolve(name), text + "\n\n").toString();
  }

  private String articles() throws IOException {
    Path file = folder.resolve("articles.jsonl.gz");
    try (Writer out =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
      out.write("{\"text\":\"" + "قال ".repeat(100) + "\"}\n");
    }
    return file.toString();
  }
}
