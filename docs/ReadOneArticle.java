import java.time.LocalDate;
import org.isnad.annotation.Claim;
import org.isnad.annotation.Link;
import org.isnad.annotation.Reading;
import org.isnad.annotation.Time;
import org.isnad.reading.Reader;
import org.isnad.text.Article;
import org.isnad.text.Published;

/** Isnad as a library: java -cp isnad-app/target/quick/isnad.jar docs/ReadOneArticle.java */
final class ReadOneArticle {
  public static void main(String[] args) {
    // Loads the word lists: make one and share it, also between threads.
    Reader reader = Reader.arabic();

    Article article =
        Article.of(
            "bridge-1",
            "صحيفة قنديل الصباح",
            Published.on(LocalDate.of(2027, 2, 14)),
            "افتتاح جسر الرمان",
            "وقال المتحدث باسم البلدية، سراج القنديلي، إن الجسر سيفتح أمام السيارات في 20 فبراير.");
    Reading reading = reader.read(article);

    for (Claim claim : reading.claims()) {
      for (Link link : claim.chain()) {
        System.out.println("chain: " + link.name().orElse("-") + ", " + link.kind().code());
      }
      // Spans count UTF-16 units of the article's text.
      claim.content().forEach(span -> System.out.println("words: " + span.of(article.text())));
    }
    for (Time time : reading.times()) {
      System.out.println("time: " + time.span().of(article.text()) + " = " + time.value());
    }
    System.out.println("claims: " + reading.claims().size());
  }
}
