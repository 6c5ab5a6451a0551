package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.annotation.Reading;
import org.isnad.ledger.Added;
import org.isnad.ledger.Added.Outcome;
import org.isnad.ledger.Change;
import org.isnad.ledger.Entry;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerAddress;
import org.isnad.ledger.Origin;
import org.isnad.ledger.Problem;
import org.isnad.ledger.ReadEntry;
import org.isnad.ledger.Refusal;
import org.isnad.ledger.Reread;
import org.isnad.ledger.StoredReading;
import org.isnad.ledger.StoredRefusal;
import org.isnad.ledger.StoredVersion;
import org.isnad.ledger.VersionId;
import org.isnad.text.Article;
import org.isnad.text.Published;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every ledger does, whatever keeps it. */
abstract class LedgerContract {
  private LedgerAddress address;
  private Ledger ledger;

  /** An empty place. */
  abstract LedgerAddress fresh() throws Exception;

  @BeforeEach
  void open() throws Exception {
    address = fresh();
    ledger = Ledgers.create(address, Sample.NOW);
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  Ledger ledger() {
    return ledger;
  }

  LedgerAddress address() {
    return address;
  }

  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    ledger.verify(problems::add);
    return problems;
  }

  @Test
  void readingsComeBackAsTheyWere() {
    List<ReadEntry> examples = Sample.examples();
    ledger.add(examples, Sample.READER, Sample.NOW);

    List<StoredReading> back = ledger.current(ledger.articles(0, 100));

    assertThat(back)
        .extracting(StoredReading::reading)
        .containsExactlyElementsOf(examples.stream().map(ReadEntry::reading).toList());
    assertThat(problems()).isEmpty();
  }

  @Test
  void whatAddingGivesIsWhatTheLedgerHolds() {
    Added added = Sample.add(ledger, Sample.at("https://gazette.example/1", Sample.TEXT));

    StoredReading held = ledger.reading(added.id()).orElseThrow();
    assertThat(added.reading()).contains(held);
    assertThat(held.claims()).isNotEmpty();
    assertThat(held.version().addresses()).containsExactly("https://gazette.example/1");
    assertThat(held.version().origin()).hasToString("gazette.jsonl:7");
    assertThat(held.head().reader()).isEqualTo(Sample.READER);
    assertThat(ledger.claim(held.claims().get(0).id())).contains(held.claims().get(0));
  }

  @Test
  void ledgerThatIsOpenedAgainHoldsTheSame() {
    Sample.add(ledger, Sample.at("https://gazette.example/1", Sample.TEXT));
    List<StoredReading> before = ledger.current(List.of(1L));
    ledger.close();

    ledger = Ledgers.open(address, Sample.NOW);

    assertThat(ledger.current(List.of(1L))).isEqualTo(before);
  }

  @Test
  void sameArticleIsAddedOnce() {
    Entry entry = Sample.at("https://gazette.example/1", Sample.TEXT);

    assertThat(Sample.add(ledger, entry).outcome()).isEqualTo(Outcome.ARTICLE);
    assertThat(Sample.add(ledger, entry)).isEqualTo(Added.present(new VersionId(1, 1)));
    assertThat(ledger.find(entry.identity())).contains(new VersionId(1, 1));
    assertThat(ledger.counts().readings()).isOne();
  }

  @Test
  void sameArticleTwiceInABatchIsAddedOnce() {
    ReadEntry one = Sample.read(Sample.at("https://gazette.example/1", Sample.TEXT));

    List<Added> added = ledger.add(List.of(one, one), Sample.READER, Sample.NOW);

    assertThat(added).extracting(Added::outcome).containsExactly(Outcome.ARTICLE, Outcome.PRESENT);
  }

  @Test
  void changedTextIsANewVersionAndBothAreKept() {
    Sample.add(ledger, Sample.at("https://gazette.example/1", Sample.TEXT));
    Entry changed = Sample.at("http://Gazette.example:80/1#top", Sample.TEXT + "\nانتهى.");

    assertThat(ledger.find(changed.identity())).isEmpty();
    Added added = Sample.add(ledger, changed);

    assertThat(added.outcome()).isEqualTo(Outcome.VERSION);
    assertThat(added.id()).hasToString("1v2");
    assertThat(ledger.versions(1))
        .extracting(version -> version.article().text())
        .containsExactly(Sample.TEXT, Sample.TEXT + "\nانتهى.");
    assertThat(ledger.current(List.of(1L)))
        .extracting(StoredReading::id)
        .containsExactly(new VersionId(1, 2));
  }

  @Test
  void textThatComesBackIsThere() {
    Sample.add(ledger, Sample.at("https://gazette.example/1", Sample.TEXT));
    Sample.add(ledger, Sample.at("https://gazette.example/1", "نص آخر\nوانتهى."));

    Added again = Sample.add(ledger, Sample.at("https://gazette.example/1", Sample.TEXT));

    assertThat(again).isEqualTo(Added.present(new VersionId(1, 1)));
  }

  @Test
  void withoutAddressThePublishersNameTells() {
    Sample.add(ledger, Sample.entry("", "n1", Sample.GAZETTE, Sample.TEXT));

    assertThat(Sample.add(ledger, Sample.entry("", "n1", Sample.GAZETTE, "آخر\nنص.")).outcome())
        .isEqualTo(Outcome.VERSION);
    assertThat(Sample.add(ledger, Sample.entry("", "n1", "جريدة الضفاف", "آخر\nنص.")).outcome())
        .isEqualTo(Outcome.ARTICLE);
  }

  @Test
  void sameTextOfOnePublisherAtTwoAddressesIsOneArticle() {
    Sample.add(ledger, Sample.at("https://gazette.example/1", Sample.TEXT));
    Entry moved = Sample.at("https://gazette.example/2", Sample.TEXT);

    assertThat(ledger.find(moved.identity())).isEmpty();
    assertThat(Sample.add(ledger, moved)).isEqualTo(Added.present(new VersionId(1, 1)));
    assertThat(ledger.find(moved.identity())).contains(new VersionId(1, 1));
    assertThat(ledger.versions(1).get(0).addresses())
        .containsExactly("https://gazette.example/1", "https://gazette.example/2");
  }

  @Test
  void sameTextOfUnknownPublishersAtTwoAddressesIsTwo() {
    Sample.add(ledger, Sample.entry("https://a.example/1", "", "", Sample.TEXT));

    Added other = Sample.add(ledger, Sample.entry("https://b.example/1", "", "", Sample.TEXT));

    assertThat(other.outcome()).isEqualTo(Outcome.ARTICLE);
  }

  @Test
  void textThatNoDatabaseKeepsIsMendedBeforeItIsRead() {
    String broken = "عنوان\0\nقال سامر إن الجسر \uD83D فتح.";
    Entry entry = Sample.at("", broken);

    Sample.add(ledger, entry);

    String kept = ledger.versions(1).get(0).article().text();
    assertThat(kept).hasSameSizeAs(broken).isEqualTo(entry.article().text());
    assertThat(problems()).isEmpty();
  }

  @Test
  void batchThatFailsLeavesNothingBehind() {
    ReadEntry good = Sample.read(Sample.at("https://gazette.example/1", Sample.TEXT));
    ReadEntry other = Sample.read(Sample.at("https://gazette.example/2", Sample.TEXT + "\nآخر."));
    Reading whole = other.reading();
    assertThat(whole.entities()).isNotEmpty();
    Reading torn =
        new Reading(
            whole.article(),
            whole.claims(),
            whole.times(),
            whole.quantities(),
            List.of(),
            whole.entities(),
            whole.commitments(),
            whole.levels(),
            whole.events());
    List<ReadEntry> batch = List.of(good, new ReadEntry(other.entry(), torn));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ledger.add(batch, Sample.READER, Sample.NOW));

    assertThat(ledger.counts().articles()).isZero();
    assertThat(ledger.sequence()).isZero();
    assertThat(Sample.add(ledger, good.entry()).id()).hasToString("1");
    assertThat(problems()).isEmpty();
  }

  @Test
  void undatedArticleComesBackUndated() {
    Entry entry =
        new Entry(
            new Article("x", "", Published.UNKNOWN, Sample.TEXT),
            Optional.empty(),
            Optional.empty(),
            Sample.at("", "x").origin());

    Sample.add(ledger, entry);

    assertThat(ledger.versions(1).get(0).article()).isEqualTo(entry.article());
  }

  @Test
  void newerReadingSupersedesAndTheEarlierStays() {
    Sample.add(ledger, Sample.at("https://gazette.example/1", Sample.TEXT));
    StoredVersion version = ledger.notReadBy("test+2", Optional.empty(), 10).get(0);
    Reading newer = new Reading(version.article(), List.of(), List.of(), List.of());

    ledger.reread(
        List.of(new Reread(version.id(), newer)), "test+2", Instant.parse("2032-01-01T00:00:00Z"));

    assertThat(ledger.current(List.of(1L)).get(0).reading()).isEqualTo(newer);
    assertThat(ledger.readings(version.id()))
        .extracting("reader")
        .containsExactly(Sample.READER, "test+2");
    assertThat(ledger.reading(1).orElseThrow().claims()).isNotEmpty();
    assertThat(ledger.notReadBy("test+2", Optional.empty(), 10)).isEmpty();
    assertThat(ledger.notReadBy(Sample.READER, Optional.empty(), 10)).hasSize(1);
    assertThat(problems()).isEmpty();
  }

  @Test
  void readingOfAnotherTextIsNoReread() {
    Sample.add(ledger, Sample.at("https://gazette.example/1", Sample.TEXT));
    Reading other = Sample.read(Sample.at("", "نص آخر\nوانتهى.").article());

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ledger.reread(
                    List.of(new Reread(new VersionId(1, 1), other)), "test+2", Sample.NOW));
  }

  @Test
  void followerIsToldOfEveryChangeOnce() {
    for (int i = 1; i <= 5; i++) {
      Sample.add(ledger, Sample.at("https://gazette.example/" + i, Sample.TEXT + i));
    }

    assertThat(ledger.follow(0, 3).articles()).containsExactly(1L, 2L, 3L);
    assertThat(ledger.follow(0, 3).through()).isEqualTo(3);
    assertThat(ledger.follow(3, 100).articles()).containsExactly(4L, 5L);
    assertThat(ledger.follow(5, 100).articles()).isEmpty();
    assertThat(ledger.follow(5, 100).through()).isEqualTo(ledger.sequence());
    assertThat(ledger.changes(4, 9)).containsExactly(new Change(5, Change.Kind.READING, 5));
  }

  @Test
  void articlesComePageByPage() {
    for (int i = 1; i <= 5; i++) {
      Sample.add(ledger, Sample.at("https://gazette.example/" + i, Sample.TEXT + i));
    }

    assertThat(ledger.articles(0, 2)).containsExactly(1L, 2L);
    assertThat(ledger.articles(2, 2)).containsExactly(3L, 4L);
    assertThat(ledger.articles(5, 2)).isEmpty();
    assertThat(ledger.current(List.of(4L, 2L)))
        .extracting(one -> one.id().article())
        .containsExactly(2L, 4L);
    assertThat(ledger.current(List.of())).isEmpty();
  }

  @Test
  void whatWasRefusedIsKeptTheLastFirst() {
    Refusal first = new Refusal(new Origin("archive.jsonl", 3), "not-json", "found <script>");
    Refusal second = new Refusal(new Origin("خبر.txt", 0), "empty", "found an empty file");
    long before = ledger.sequence();

    ledger.refuse(List.of(first), Sample.NOW);
    ledger.refuse(List.of(second), Sample.NOW);

    assertThat(ledger.refusals(Long.MAX_VALUE, 10))
        .extracting(StoredRefusal::refusal)
        .containsExactly(second, first);
    long last = ledger.refusals(Long.MAX_VALUE, 1).get(0).number();
    assertThat(ledger.refusals(last, 10)).extracting(StoredRefusal::refusal).containsExactly(first);
    assertThat(ledger.sequence()).as("nothing for an index to follow").isEqualTo(before);
  }
}
