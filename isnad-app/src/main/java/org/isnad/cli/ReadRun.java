package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.isnad.input.Articles;
import org.isnad.input.Input;
import org.isnad.input.RawArticle;
import org.isnad.input.UnreadableException;
import org.isnad.intake.OrderedPipeline;
import org.isnad.reading.Reader;

/** Reads inputs one after another into one output. Not thread-safe. */
final class ReadRun implements AutoCloseable {
  /** Makes articles of an opened input. */
  interface Opener {
    Articles open(Input input);
  }

  private final Reader reader;
  private final Layout layout;
  private final Output out;
  private final Notes notes;
  private final Progress progress;
  private final OrderedPipeline<Outcome> pipeline;
  private long read;

  ReadRun(Reader reader, Layout layout, Output out, Notes notes, Progress progress, int threads) {
    this.reader = reader;
    this.layout = layout;
    this.out = out;
    this.notes = notes;
    this.progress = progress;
    pipeline = new OrderedPipeline<>(threads, this::take);
  }

  /** Reads all inputs. Only the output makes it fail; whatever else goes wrong is noted. */
  void read(List<String> arguments, Opener opener, Streams streams) throws IOException {
    out.write(layout.opening().getBytes(StandardCharsets.UTF_8));
    for (String argument : arguments) {
      try (Input input = Input.open(argument, streams.in())) {
        input.note().ifPresent(notes::note);
        read(input, opener.open(input));
        progress.done(input.position());
      } catch (UnreadableException e) {
        pipeline.drain();
        notes.unreadable(e.getMessage());
      }
    }
    out.write(layout.closing().getBytes(StandardCharsets.UTF_8));
  }

  /** How many articles were read. */
  long count() {
    return read;
  }

  @Override
  public void close() {
    pipeline.close();
  }

  private void read(Input input, Articles articles) throws IOException {
    Optional<RawArticle> raw = articles.next();
    if (raw.isEmpty()) {
      notes.unreadable(input.name() + ": expected records, found an empty file");
    }
    while (raw.isPresent()) {
      Work work = new Work(input.name(), raw.get(), reader, layout.render());
      pipeline.give(work, raw.get().size());
      progress.at(read, input.position());
      if (!input.isReady()) {
        // Whoever writes a pipe line by line sees what became of the last one.
        pipeline.drain();
      }
      raw = articles.next();
    }
    pipeline.drain();
    notes.inputDone(input.name());
  }

  private void take(Outcome outcome) throws IOException {
    if (outcome instanceof Outcome.Read done) {
      if (read > 0) {
        out.write(layout.between().getBytes(StandardCharsets.UTF_8));
      }
      read++;
      out.write(done.rendering());
      out.flush();
      notes.read(done);
    } else if (outcome instanceof Outcome.Refused refused) {
      notes.refused(refused.message());
    } else if (outcome instanceof Outcome.Failed failed) {
      notes.defect(failed.message());
    }
  }
}
