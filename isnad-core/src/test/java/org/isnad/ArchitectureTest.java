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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The numbered invariants of ARCHITECTURE.md, each under its own name. A rule about a package that
 * does not exist yet holds; it begins to bite with the package's first class.
 */
@Tag("architecture")
class ArchitectureTest {

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          // the quick build keeps its classes where the option above does not look
          .withImportOption(location -> !location.contains("/test-classes/"))
          .importPackages("org.isnad");

  @Test
  void textStandsAlone() {
    check(mayUse("text"));
  }

  @Test
  void annotationUsesTextOnly() {
    check(mayUse("annotation", "text"));
  }

  @Test
  void lexiconUsesTextOnly() {
    check(mayUse("lexicon", "text"));
  }

  @Test
  void arabicUsesTextAndLexicon() {
    check(mayUse("arabic", "text", "lexicon"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"number", "time", "quantity", "entity", "attribution", "commitment", "event"})
  void recognisersDoNotMeet(String recogniser) {
    check(mayUse(recogniser, "text", "annotation", "arabic", "lexicon"));
  }

  @Test
  void nothingUsesReading() {
    check(
        noClasses()
            .that(not(resideInAPackage("org.isnad.reading")))
            .should()
            .dependOnClassesThat(resideInAPackage("org.isnad.reading")));
  }

  @Test
  void wireUsesNounsOnly() {
    check(mayUse("wire", "text", "annotation"));
  }

  @Test
  void onlyWireKnowsJson() {
    check(
        noClasses()
            .that(not(resideInAPackage("org.isnad.wire")))
            .should()
            .dependOnClassesThat(resideInAPackage("com.fasterxml..")));
  }

  @Test
  void packagesFormNoCycle() {
    check(slices().matching("org.isnad.(*)..").should().beFreeOfCycles());
  }

  @Test
  void packagesHaveOneLevel() {
    check(noClasses().should().resideInAPackage("org.isnad.*.*.."));
  }

  @Test
  void coreReachesNothingOutside() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("java.net..", "java.sql..", "java.nio.file..", "javax..")));
  }

  @Test
  void readingPathHasNoRegularExpression() {
    check(
        noClasses()
            .that(not(resideInAPackage("org.isnad.lexicon")))
            .should()
            .dependOnClassesThat(resideInAPackage("java.util.regex..")));
  }

  @Test
  void coreHasNoClock() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock")
            .orShould()
            .callMethod("java.lang.System", "currentTimeMillis")
            .orShould()
            .callMethod("java.lang.System", "nanoTime"));
  }

  @Test
  void staticFieldsAreFinal() {
    check(
        fields().that().areStatic().and().doNotHaveName("$assertionsDisabled").should().beFinal());
  }

  private static ArchRule mayUse(String name, String... others) {
    String[] allowed =
        Stream.concat(Stream.of(name), Stream.of(others))
            .map(other -> "org.isnad." + other)
            .toArray(String[]::new);
    return classes()
        .that(resideInAPackage("org.isnad." + name))
        .should()
        .onlyDependOnClassesThat(
            not(resideInAPackage("org.isnad..")).or(resideInAnyPackage(allowed)));
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(CORE);
  }
}
