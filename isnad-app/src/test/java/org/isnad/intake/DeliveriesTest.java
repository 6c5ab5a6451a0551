package org.isnad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import org.isnad.input.Defaults;
import org.isnad.input.Delivered;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerAddress;
import org.isnad.reading.Reader;
import org.isnad.search.SearchIndex;
import org.isnad.search.SearchRequest;
import org.isnad.store.Ledgers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class DeliveriesTest {
  private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");
  private static final Reader READER = Reader.arabic();
  private static final String RECORD =
      "{\"id\":\"ID\",\"publisher\":\"قنديل\",\"text\":\"خبر ID\\nقال سراج القنديلي إن القوات ستنسحب.\"}\n";

  @TempDir private Path folder;
  private Ledger ledger;
  private SearchIndex index;
  private Deliveries deliveries;

  @BeforeEach
  void open() {
    ledger = Ledgers.create(new LedgerAddress.Folder(folder), NOW);
    index = SearchIndex.open(folder.resolve("index"));
    Intake.Into into = new Intake.Into(ledger, READER, "test");
    deliveries = new Deliveries(() -> into, index, Clock.fixed(NOW, ZoneOffset.UTC), 2);
  }

  @AfterEach
  void close() {
    index.close();
    ledger.close();
  }

  private static byte[] records(String... ids) {
    StringBuilder lines = new StringBuilder();
    for (String id : ids) {
      lines.append(RECORD.replace("ID", id));
    }
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Delivered file(String name, byte[] bytes) {
    return new Delivered(name, new ByteArrayInputStream(bytes));
  }

  private Taken take(Delivered... files) throws IOException, Deliveries.BusyException {
    return deliveries.take(List.of(files), Optional.empty(), Defaults.NONE);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  @Test
  void severalFilesOfSeveralKindsAreTakenAndFoundAtOnce() throws Exception {
    Taken taken =
        take(
            file("a.jsonl", records("1", "2")),
            file("b.jsonl.gz", gzip(records("3", "2"))),
            file("c.txt", "خبر رابع\nقال سراج إنه سيعود.".getBytes(StandardCharsets.UTF_8)));

    assertThat(taken.added()).isEqualTo(4);
    assertThat(taken.present()).isOne();
    assertThat(taken.refused()).isZero();
    assertThat(taken.records()).hasSize(5);
    assertThat(index.find(SearchRequest.articles("")).total()).isEqualTo(4);
  }

  @Test
  void whatIsNoneIsRefusedWithItsPlaceAndTheRestIsKept() throws Exception {
    byte[] lines =
        (new String(records("1"), StandardCharsets.UTF_8)
                + "{broken\n"
                + new String(records("2"), StandardCharsets.UTF_8))
            .getBytes(StandardCharsets.UTF_8);
    Taken taken = take(file("a.jsonl", lines), file("b.jsonl.gz", new byte[] {31, -117, 8, 0, 1}));

    assertThat(taken.added()).isEqualTo(2);
    assertThat(taken.refused()).isEqualTo(2);
    assertThat(taken.records())
        .filteredOn(record -> record.outcome().equals("refused"))
        .extracting(record -> record.origin().toString())
        .containsExactlyInAnyOrder("a.jsonl:2", "b.jsonl.gz");
    assertThat(ledger.refusals(Long.MAX_VALUE, 10)).hasSize(2);
  }

  @Test
  void endlessRefusalsAreCountedAndTheFirstKept() throws Exception {
    Taken taken = take(file("a.jsonl", "{x\n".repeat(12_000).getBytes(StandardCharsets.UTF_8)));

    assertThat(taken.refused()).isEqualTo(12_000);
    assertThat(taken.records()).hasSize(Taken.MOST);
    assertThat(ledger.refusals(Long.MAX_VALUE, 5000)).hasSize(1000);
  }

  @Test
  void secondDeliveryDoesNotWaitButIsToldToComeAgain() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    InputStream slow =
        new InputStream() {
          private final InputStream bytes = new ByteArrayInputStream(records("1"));

          @Override
          public int read() throws IOException {
            begun.countDown();
            try {
              goOn.await();
            } catch (InterruptedException e) {
              throw new IOException(e);
            }
            return bytes.read();
          }
        };
    CompletableFuture<Taken> first =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return take(new Delivered("slow.jsonl", slow));
              } catch (IOException | Deliveries.BusyException e) {
                throw new IllegalStateException(e);
              }
            });
    begun.await();
    assertThatThrownBy(() -> take(file("b.jsonl", records("2"))))
        .isInstanceOf(Deliveries.BusyException.class);
    goOn.countDown();
    assertThat(first.get().added()).isOne();
    assertThat(take(file("b.jsonl", records("2"))).added()).isOne();
  }

  @Test
  void nameIsTheEndOfAPathWithoutWhatCannotBeSeen() {
    assertThat(file("../../etc/passwd", new byte[0]).name()).isEqualTo("passwd");
    assertThat(file("C:\\x\\a.txt", new byte[0]).name()).isEqualTo("a.txt");
    assertThat(file("a\u202Etxt.exe\n", new byte[0]).name()).isEqualTo("atxt.exe");
    assertThat(file("/", new byte[0]).name()).isEqualTo("upload");
    assertThat(file("x".repeat(999), new byte[0]).name()).hasSize(200);
  }
}
