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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The invariants of ARCHITECTURE.md that are about this module, each under its own name. */
@Tag("architecture")
class AppArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          // the quick build keeps its classes where the option above does not look
          .withImportOption(location -> !location.contains("/test-classes/"))
          .importPackages(
              "org.isnad.access",
              "org.isnad.api",
              "org.isnad.catalog",
              "org.isnad.cli",
              "org.isnad.intake",
              "org.isnad.rows",
              "org.isnad.server",
              "org.isnad.show",
              "org.isnad.web");

  private static final String[] SURFACES = {
    "org.isnad.server", "org.isnad.web", "org.isnad.api", "org.isnad.cli"
  };

  @Test
  void onlyServerWebAndApiKnowHttp() {
    check(
        noClasses()
            .that(not(resideInAnyPackage("org.isnad.server", "org.isnad.web", "org.isnad.api")))
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..")));
  }

  @Test
  void serverKnowsNotWhatIsAnswered() {
    check(mayUse("server", "org.isnad.server", "org.isnad.access", "org.isnad.ledger"));
    check(
        noClasses()
            .that(resideInAPackage("org.isnad.server"))
            .should()
            .dependOnClassesThat()
            .haveSimpleName("Ledger"));
  }

  @Test
  void catalogKnowsNoSurface() {
    check(
        noClasses()
            .that(
                resideInAnyPackage(
                    "org.isnad.catalog", "org.isnad.rows", "org.isnad.intake", "org.isnad.access"))
            .should()
            .dependOnClassesThat(resideInAnyPackage(SURFACES)));
  }

  @Test
  void accessStandsAlone() {
    check(mayUse("access", "org.isnad.access"));
    check(
        noClasses()
            .that(not(resideInAPackage("org.isnad.access")))
            .should()
            .dependOnClassesThat(resideInAPackage("com.password4j..")));
  }

  @Test
  void webAndApiDoNotMeet() {
    check(
        noClasses()
            .that(resideInAPackage("org.isnad.web"))
            .should()
            .dependOnClassesThat(resideInAPackage("org.isnad.api")));
    check(
        noClasses()
            .that(resideInAPackage("org.isnad.api"))
            .should()
            .dependOnClassesThat(resideInAPackage("org.isnad.web")));
    check(
        noClasses()
            .that(not(resideInAPackage("org.isnad.cli")))
            .should()
            .dependOnClassesThat(resideInAPackage("org.isnad.cli")));
  }

  @Test
  void appPackagesFormNoCycle() {
    check(slices().matching("org.isnad.(*)..").should().beFreeOfCycles());
  }

  @Test
  void appFieldsAreFinal() {
    check(
        fields().that().areStatic().and().doNotHaveName("$assertionsDisabled").should().beFinal());
  }

  private static ArchRule mayUse(String name, String... allowed) {
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
