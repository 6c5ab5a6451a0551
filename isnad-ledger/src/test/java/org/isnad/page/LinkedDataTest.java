package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class LinkedDataTest {
  @Test
  void articleInAGraphIsFoundAndItsPublisherFollowed() {
    Facts facts =
        facts(
            "{'@graph':[{'@type':'WebSite','name':'الموقع'},{'@id':'#o','name':'مرسى نيوز'},"
                + "{'@type':['X','NewsArticle'],'headline':'خبر','datePublished':'2027-02-14',"
                + "'publisher':{'@id':'#o'}}]}");
    assertThat(facts.first(Fact.Kind.PUBLISHED)).contains("2027-02-14");
    assertThat(facts.first(Fact.Kind.PUBLISHER)).contains("مرسى نيوز");
  }

  @Test
  void articleCalledLikeThePageIsChosenAmongSeveral() {
    Facts facts =
        facts(
            "[{'@type':'NewsArticle','headline':'سوق الخضار يفتح','datePublished':'2027-01-01'},"
                + "{'@type':'NewsArticle','headline':'افتتاح جسر الصفصاف','datePublished':'2027-02-14'}]");
    assertThat(facts.first(Fact.Kind.PUBLISHED)).contains("2027-02-14");
  }

  @Test
  void articlesInAListAreNotThePages() {
    Facts facts =
        facts(
            "{'@type':'ItemList','itemListElement':[{'item':{'@type':'NewsArticle',"
                + "'headline':'افتتاح جسر الصفصاف','datePublished':'2027-01-01'}}]}");
    assertThat(facts.first(Fact.Kind.PUBLISHED)).isEmpty();
  }

  @Test
  void whatStandsBeforeAFaultIsKept() {
    Facts facts =
        facts(
            "{'@type':'NewsArticle','headline':'سطر\nثان','datePublished':'2027-02-14', 'x': [1,,}");
    assertThat(facts.first(Fact.Kind.PUBLISHED)).contains("2027-02-14");
    assertThat(facts.first(Fact.Kind.TITLE)).contains("سطر ثان");
  }

  @Test
  void entitiesWithinJsonAreRead() {
    Facts facts = facts("{'@type':'Article','headline':'وكالة &quot;رواق&quot; &#1571;'}");
    assertThat(facts.first(Fact.Kind.TITLE)).contains("وكالة \"رواق\" أ");
  }

  @Test
  void whatIsNoJsonSaysNothing() {
    assertThat(facts("window.x = 7;").first(Fact.Kind.PUBLISHED)).isEmpty();
    assertThat(facts("").all()).noneMatch(fact -> fact.origin() == Fact.Origin.LINKED_DATA);
    assertThat(facts("[".repeat(100_000)).first(Fact.Kind.PUBLISHED)).isEmpty();
  }

  private static Facts facts(String json) {
    List<Fact> facts = new ArrayList<>();
    String page =
        "<title>افتتاح جسر الصفصاف - مرسى نيوز</title><script type='application/ld+json'>"
            + json
            + "</script>";
    LinkedData.read(Jsoup.parse(page), facts);
    return new Facts(facts);
  }
}
