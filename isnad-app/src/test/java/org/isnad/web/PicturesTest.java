package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.access.Role;
import org.isnad.catalog.Shelf;
import org.isnad.ledger.SourceCount;
import org.isnad.server.Visitor;
import org.isnad.show.Language;
import org.isnad.show.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages of commitments, sources and papers as HTML, of articles that mean harm. */
class PicturesTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 8, 1);
  private static final String EVIL = "قناة \"><script>alert(1)</script>' onload=x \u202Eشرفة\u2066";

  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

  @TempDir Path folder;
  private Shelf shelf;

  @BeforeEach
  void fill() {
    shelf = Shelf.in(folder);
    shelf.add(
        EVIL,
        "2027-01-10",
        "أعلنت وزارة الأشغال القرطانية أنها ستبني جسر الصنوبر<script>alert(2)</script> الجديد"
            + " بحلول يونيو 2027.");
    shelf.add(
        "صحيفة الكروم",
        "2027-02-10",
        "قال بدر \u202Eالمرواني \"><img src=x onerror=alert(3)> إن الجسر القديم سيغلق.");
  }

  @AfterEach
  void close() {
    shelf.close();
  }

  private static Frame frame(Language language) {
    return new Frame(
        new Words(language),
        "commitments",
        "/commitments?q=%22%3E",
        new Visitor("rim \"><script>", Role.EDITOR, "a\"b", true));
  }

  private Document page(String template, Language language, Object view) {
    Map<String, Object> model = new HashMap<>();
    model.put("frame", frame(language));
    model.put("view", view);
    StringOutput output = new StringOutput();
    templates.render(template + ".jte", model, output);
    return Jsoup.parse(output.toString());
  }

  private Document commitments(Language language, String typed) {
    AskedCommitments asked =
        AskedCommitments.of(
            name -> name.equals("q") && !typed.isEmpty() ? List.of(typed) : List.of());
    return page(
        "commitments",
        language,
        new CommitmentPages(shelf.catalog()).of(asked, new Words(language), TODAY));
  }

  private SourcePages sources(Language language) {
    return new SourcePages(shelf.catalog(), new Words(language), TODAY);
  }

  private OutletPages outlets(Language language) {
    return new OutletPages(shelf.catalog(), new Words(language), sources(language));
  }

  /** Nothing that runs, nothing that breaks the policy, nothing that turns the line around. */
  private static void assertHarmless(Document page) {
    assertThat(page.select("script")).extracting(script -> script.attr("src")).doesNotContain("");
    assertThat(page.select("img, iframe, style, object, embed")).isEmpty();
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("style");
      }
    }
    assertThat(page.select("a[href], form[action]"))
        .allSatisfy(
            way -> assertThat(way.attr("href") + way.attr("action")).matches("[/#][\\x21-\\x7E]+"));
  }

  /**
   * The values that forms send stay as they are, since nobody sees them, and so do the words of
   * articles that are paragraphs of their own.
   */
  private static void assertInOrder(Document page) {
    page.select(".context").remove();
    List<String> seen = new ArrayList<>(List.of(page.text()));
    page.getAllElements().forEach(element -> seen.add(element.attr("aria-label")));
    page.select("input[type=search]").forEach(field -> seen.add(field.val()));
    assertThat(String.join("", seen).chars().filter(c -> c >= 0x202A && c <= 0x202E)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void commitmentsAreHarmless(Language language) {
    Document page = commitments(language, "");
    assertHarmless(page);
    assertInOrder(page);
    assertThat(page.select(".timeline")).hasSize(1);
    assertThat(page.select(".pledged tbody tr")).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void sourcesAreHarmless(Language language) {
    Document list = page("sources", language, sources(language).list("", "\"><script>", 1));
    assertHarmless(list);
    assertThat(list.select("input[name=find]").attr("value")).isEqualTo("\"><script>");
    for (SourceCount count : shelf.catalog().ledger().sourceCounts()) {
      Document page =
          page("source", language, sources(language).page(count.source().key(), 1).orElseThrow());
      assertHarmless(page);
      assertInOrder(page);
    }
  }

  @ParameterizedTest
  @EnumSource
  void papersAreHarmless(Language language) {
    Document list = page("outlets", language, outlets(language).list(1));
    assertHarmless(list);
    assertInOrder(list);
    assertThat(list.select(".outlets tbody tr")).hasSize(2);
    Document page = page("outlet", language, outlets(language).page(EVIL));
    assertHarmless(page);
    assertInOrder(page);
    assertThat(page.select("h1").text()).contains("<script>alert(1)</script>");
  }

  @Test
  void whatIsTypedComesBackAsText() {
    Document page = commitments(Language.EN, "\"><script>alert(4)</script>");
    assertHarmless(page);
    assertThat(page.select("input[name=q]").attr("value"))
        .isEqualTo("\"><script>alert(4)</script>");
  }

  @Test
  void everyBarHasItsRow() {
    Document page = commitments(Language.EN, "");
    assertThat(page.select(".bar a"))
        .isNotEmpty()
        .allSatisfy(
            bar -> assertThat(page.getElementById(bar.attr("href").substring(1))).isNotNull());
  }

  @Test
  void everyPictureIsToldInWordsOrPassedOver() {
    assertThat(commitments(Language.AR, "").select("svg"))
        .allSatisfy(
            svg ->
                assertThat(
                        svg.hasAttr("aria-label")
                            || svg.closest("[aria-hidden=true], [role=img]") != null)
                    .isTrue());
  }

  @Test
  void overdueIsSaidAndNotOnlyColoured() {
    Document page = commitments(Language.EN, "");
    assertThat(page.select(".bar.overdue .tag.late").text()).isEqualTo("overdue");
    assertThat(page.select(".bar.overdue line.late")).hasSize(1);
    assertThat(page.select("tr.overdue .tag.late").text()).isEqualTo("overdue");
  }

  @Test
  void todayIsALineInEveryBar() {
    Document page = commitments(Language.EN, "");
    String x = page.select("text.today").attr("x");
    assertThat(page.select("line.today"))
        .hasSameSizeAs(page.select(".bar:not(.axis)"))
        .allSatisfy(line -> assertThat(line.attr("x1")).isEqualTo(x));
  }

  @Test
  void readersHaveNoForms() {
    Visitor reader = new Visitor("rim", Role.READER, "", false);
    Frame frame = new Frame(new Words(Language.EN), "sources", "/sources", reader);
    Map<String, Object> model = new HashMap<>();
    model.put("frame", frame);
    String key = shelf.catalog().ledger().sourceCounts().get(0).source().key();
    model.put("view", sources(Language.EN).page(key, 1).orElseThrow());
    StringOutput output = new StringOutput();
    templates.render("source.jte", model, output);
    assertThat(Jsoup.parse(output.toString()).select("form[method=post]")).isEmpty();
  }
}
