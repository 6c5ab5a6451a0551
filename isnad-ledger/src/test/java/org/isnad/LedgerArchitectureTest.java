package org.isnad;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The invariants of ARCHITECTURE.md that are about this module, each under its own name. */
@Tag("architecture")
class LedgerArchitectureTest {
  private static final String[] CORE =
      Stream.of("text", "annotation", "arabic", "lexicon", "wire")
          .map(name -> "org.isnad." + name)
          .toArray(String[]::new);

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          // the quick build keeps its classes where the option above does not look
          .withImportOption(location -> !location.contains("/test-classes/"))
          .importPackages(
              "org.isnad.ledger",
              "org.isnad.store",
              "org.isnad.input",
              "org.isnad.page",
              "org.isnad.search");

  @Test
  void ledgerStandsAlone() {
    check(mayUse("ledger"));
  }

  @Test
  void workersMeetThroughLedger() {
    check(mayUse("store", "org.isnad.ledger"));
    check(mayUse("input", "org.isnad.ledger", "org.isnad.page"));
    check(mayUse("search", "org.isnad.ledger"));
  }

  @Test
  void pageKnowsNoLedger() {
    check(mayUse("page", "org.isnad.number", "org.isnad.time"));
  }

  @Test
  void onlyPageKnowsHtml() {
    check(
        noClasses()
            .that(not(resideInAPackage("org.isnad.page")))
            .should()
            .dependOnClassesThat(resideInAPackage("org.jsoup..")));
  }

  @Test
  void onlyStoreKnowsSql() {
    check(
        noClasses()
            .that(not(resideInAPackage("org.isnad.store")))
            .should()
            .dependOnClassesThat(
                resideInAnyPackage(
                    "java.sql..", "javax.sql..", "org.sqlite..", "org.postgresql..")));
  }

  @Test
  void onlySearchKnowsLucene() {
    check(
        noClasses()
            .that(not(resideInAPackage("org.isnad.search")))
            .should()
            .dependOnClassesThat(resideInAPackage("org.apache.lucene..")));
  }

  @Test
  void ledgerPackagesFormNoCycle() {
    check(slices().matching("org.isnad.(*)..").should().beFreeOfCycles());
  }

  @Test
  void ledgerFieldsAreFinal() {
    check(
        fields().that().areStatic().and().doNotHaveName("$assertionsDisabled").should().beFinal());
  }

  private static ArchRule mayUse(String name, String... others) {
    String[] allowed =
        Stream.of(Stream.of("org.isnad." + name), Stream.of(others), Stream.of(CORE))
            .flatMap(part -> part)
            .toArray(String[]::new);
    return classes()
        .that(resideInAPackage("org.isnad." + name))
        .should()
        .onlyDependOnClassesThat(
            not(resideInAPackage("org.isnad..")).or(resideInAnyPackage(allowed)));
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(CLASSES);
  }
}
