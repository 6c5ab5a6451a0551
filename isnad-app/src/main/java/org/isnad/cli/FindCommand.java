package org.isnad.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.catalog.Catalog;
import org.isnad.ledger.StoredReading;
import org.isnad.search.Facet;
import org.isnad.search.Found;
import org.isnad.search.FoundClaim;
import org.isnad.search.Near;
import org.isnad.search.SearchRequest;
import org.isnad.search.SearchRequest.Days;
import org.isnad.search.SearchRequest.Order;
import org.isnad.search.SearchRequest.Range;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad find}: claims and articles by their words and by what they are. */
@Command(
    name = "find",
    description = "Finds claims and articles in the ledger.",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    sortOptions = false,
    footerHeading = "%nExample:%n",
    footer = {
      "  isnad find انسحاب القوات --kind unnamed-group --from 2027-01-01",
      "  isnad find '\"لم تنسحب\"' -- words as they stand",
      "  isnad find --like 'ستنسحب القوات من القاعدة في مارس'"
    })
final class FindCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private CommandSpec spec;
  @Mixin private LedgerOption ledger;
  @Mixin private ShowOptions show;

  @Parameters(
      paramLabel = "WORDS",
      arity = "0..*",
      description =
          "What to look for; each word in any form, words in quotation marks as they stand, a word"
              + " after a minus not. Nothing: everything.")
  private List<String> words = List.of();

  @Option(
      names = "--like",
      paramLabel = "TEXT",
      description = "The claims nearest to this sentence, the earliest first.")
  private @Nullable String like;

  @Option(names = "--articles", description = "Find articles, not claims.")
  private boolean articles;

  @Option(names = "--exact", description = "All the words as they stand, one after the other.")
  private boolean exact;

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description = "Root source: its key or its name. May be given again, as each of these.")
  private List<String> sources = List.of();

  @Option(names = "--chain", paramLabel = "NAME", description = "A source anywhere in the chain.")
  private List<String> chain = List.of();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description =
          "Kind of the root source: person, organisation, media, document, unnamed-person,"
              + " unnamed-group, unattributed.")
  private List<String> kinds = List.of();

  @Option(names = "--publisher", paramLabel = "NAME", description = "Who printed it.")
  private List<String> publishers = List.of();

  @Option(names = "--act", paramLabel = "ACT", description = "states, asks, pledges, wishes.")
  private List<String> acts = List.of();

  @Option(
      names = "--certainty",
      paramLabel = "CERTAINTY",
      description = "certain, probable, possible.")
  private List<String> certainties = List.of();

  @Option(names = "--polarity", paramLabel = "POLARITY", description = "positive, negative.")
  private List<String> polarities = List.of();

  @Option(names = "--form", paramLabel = "FORM", description = "direct, mixed, indirect.")
  private List<String> forms = List.of();

  @Option(
      names = "--place",
      paramLabel = "PLACE",
      description = "A place that the words name: its key, such as iso:IQ, or its name.")
  private List<String> places = List.of();

  @Option(names = "--commitment", description = "Only claims that carry a commitment.")
  private boolean commitment;

  @Option(names = "--from", paramLabel = "DAY", description = "Published on this day or later.")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DAY", description = "Published on this day or earlier.")
  private @Nullable LocalDate to;

  @Option(
      names = "--about-from",
      paramLabel = "DAY",
      description = "Speaking of this day or later.")
  private @Nullable LocalDate aboutFrom;

  @Option(
      names = "--about-to",
      paramLabel = "DAY",
      description = "Speaking of this day or earlier.")
  private @Nullable LocalDate aboutTo;

  @Option(names = "--least", paramLabel = "N", description = "Telling a number of at least this.")
  private double least = Double.NEGATIVE_INFINITY;

  @Option(names = "--most", paramLabel = "N", description = "Telling a number of at most this.")
  private double most = Double.POSITIVE_INFINITY;

  @Option(
      names = "--order",
      paramLabel = "ORDER",
      defaultValue = "relevance",
      description = "relevance, newest, oldest. Default: ${DEFAULT-VALUE}.")
  private Order order;

  @Option(names = "--skip", paramLabel = "N", description = "Pass over so many hits.")
  private int skip;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "Give so many hits at most. Default: ${DEFAULT-VALUE}.")
  private int limit;

  @Option(names = "--facets", description = "Count the hits by what they are.")
  private boolean facets;

  FindCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    try (Catalog open = OpenLedger.at(ledger, streams)) {
      SearchRequest request = request(open);
      HitWriter out = show.writer(streams);
      if (like != null) {
        near(open, like, out);
      } else {
        find(open, request, out);
      }
      out.end();
      return ExitCode.OK;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private void near(Catalog open, String text, HitWriter out) throws IOException {
    List<Near> near = open.index().near(text, limit);
    List<FoundClaim> claims = FoundClaim.of(open.ledger(), near.stream().map(Near::id).toList());
    out.begin(near.size(), 0);
    for (FoundClaim claim : claims) {
      out.claim(claim, open.index().marks(text, claim.reading().reading().article().text()));
    }
  }

  private void find(Catalog open, SearchRequest request, HitWriter out) throws IOException {
    Found found = open.index().find(request);
    List<String> names = found.hits().stream().map(Found.Hit::id).toList();
    out.begin(found.total(), skip);
    if (articles) {
      for (StoredReading reading : FoundClaim.articles(open.ledger(), names)) {
        out.article(reading, marks(open, request, reading.reading().article().text()));
      }
    } else {
      for (FoundClaim claim : FoundClaim.of(open.ledger(), names)) {
        out.claim(claim, marks(open, request, claim.reading().reading().article().text()));
      }
    }
    if (facets) {
      out.facets(found.facets(), open::nameOf);
    }
  }

  private static List<Span> marks(Catalog open, SearchRequest request, String text) {
    return request.words().isEmpty() ? List.of() : open.index().marks(request.words(), text);
  }

  private SearchRequest request(Catalog open) {
    Map<Facet, List<String>> filters = new EnumMap<>(Facet.class);
    put(filters, Facet.SOURCE, open.keysOf(sources));
    put(filters, Facet.CHAIN, open.keysOf(chain));
    put(filters, Facet.KIND, kinds);
    put(filters, Facet.PUBLISHER, publishers);
    put(filters, Facet.ACT, acts);
    put(filters, Facet.CERTAINTY, certainties);
    put(filters, Facet.POLARITY, polarities);
    put(filters, Facet.FORM, forms);
    put(filters, Facet.PLACE, Catalog.placesOf(places));
    put(filters, Facet.COMMITMENT, commitment ? List.of("yes") : List.of());
    String typed = String.join(" ", words);
    return new SearchRequest(
        articles ? SearchRequest.Type.ARTICLE : SearchRequest.Type.CLAIM,
        exact ? '"' + typed.replace("\"", " ") + '"' : typed,
        filters,
        new Days(Optional.ofNullable(from), Optional.ofNullable(to)),
        new Days(Optional.ofNullable(aboutFrom), Optional.ofNullable(aboutTo)),
        new Range(least, most),
        order,
        skip,
        limit);
  }

  private static void put(Map<Facet, List<String>> filters, Facet facet, List<String> values) {
    if (!values.isEmpty()) {
      filters.put(facet, values);
    }
  }
}
