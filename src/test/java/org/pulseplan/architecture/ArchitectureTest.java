package org.pulseplan.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pulseplan.hazard.Hazard;

/** The ground plan of the house, checked: rooms may only use rooms before them, and the core touches no world. */
class ArchitectureTest {
    private static final String BASE = "org.pulseplan.";

    /** From the ground up: a room uses only rooms that stand before it. */
    private static final List<String> CORE = List.of(
            "quantity",
            "secondcheck",
            "entry",
            "knowledge",
            "profile",
            "patient",
            "lesion",
            "bodychart",
            "response",
            "outcome",
            "dose",
            "electrode",
            "plan",
            "worklist",
            "selftest",
            "text",
            "paste",
            "sheet",
            "modelcard");

    private static final List<String> ADAPTERS = List.of("store", "records", "pdf", "print", "cli", "desktop");

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.pulseplan");

    @Test
    void coreRoomsUseOnlyRoomsBeforeThem() {
        IntStream.range(0, CORE.size())
                .forEach(room -> noClasses()
                        .that()
                        .resideInAPackage(rooms(CORE.get(room)))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(CORE.subList(room + 1, CORE.size()).stream()
                                .map(ArchitectureTest::rooms)
                                .toArray(String[]::new))
                        .allowEmptyShould(true)
                        .check(PROGRAM));
    }

    /** The second calculation is only worth something while it shares nothing with the first but the units. */
    @Test
    @Hazard("H-52")
    void secondCalculationSharesNothingWithTheFirstButQuantities() {
        classes()
                .that()
                .resideInAPackage(rooms("secondcheck"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "com.fasterxml.jackson.core..",
                        rooms("quantity"),
                        rooms("secondcheck"))
                .check(PROGRAM);
        noClasses()
                .that()
                .resideInAPackage(rooms("secondcheck"))
                .should()
                .dependOnClassesThat()
                .haveSimpleName("Rounding")
                .check(PROGRAM);
    }

    /** Only the adapter in the plan brings the two calculations together. */
    @Test
    void firstCalculationDoesNotKnowTheSecond() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        rooms("entry"), rooms("knowledge"), rooms("patient"), rooms("lesion"), rooms("dose"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(rooms("secondcheck"))
                .check(PROGRAM);
    }

    @Test
    void coreUsesNoAdapter() {
        noClasses()
                .that()
                .resideInAnyPackage(CORE.stream().map(ArchitectureTest::rooms).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        ADAPTERS.stream().map(ArchitectureTest::rooms).toArray(String[]::new))
                .check(PROGRAM);
    }

    /** The interfaces of case files, profiles and own models name the file that a user chose; only the store opens it. */
    @Test
    void coreKnowsNoWindowNoFileSystemAndNoClock() {
        noClasses()
                .that()
                .resideInAnyPackage(CORE.stream().map(ArchitectureTest::rooms).toArray(String[]::new))
                .and()
                .doNotHaveFullyQualifiedName("org.pulseplan.plan.CaseStore")
                .and()
                .doNotHaveFullyQualifiedName("org.pulseplan.profile.ProfileFiles")
                .and()
                .doNotHaveFullyQualifiedName("org.pulseplan.response.own.OwnModelFiles")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "java.nio.file..", "org.apache.pdfbox..", "picocli..")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.ZonedDateTime.class, "now")
                .orShould()
                .callMethod(java.util.Locale.class, "getDefault")
                .orShould()
                .callMethod(java.lang.System.class, "currentTimeMillis")
                .check(PROGRAM);
    }

    @Test
    void adaptersDoNotUseEachOther() {
        for (String adapter : List.of("store", "records", "pdf", "print")) {
            noClasses()
                    .that()
                    .resideInAPackage(rooms(adapter))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(ADAPTERS.stream()
                            .filter(other -> !other.equals(adapter))
                            .map(ArchitectureTest::rooms)
                            .toArray(String[]::new))
                    .allowEmptyShould(true)
                    .check(PROGRAM);
        }
    }

    @Test
    void onlyTheWindowKnowsJavaFx() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.pulseplan.desktop..", "org.pulseplan")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx..")
                .check(PROGRAM);
    }

    @Test
    void brokenRuleIsFound() {
        assertThatThrownBy(() -> classes()
                        .that()
                        .resideInAPackage(rooms("dose"))
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage("java..")
                        .check(PROGRAM))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("dose");
    }

    private static String rooms(String name) {
        return BASE + name + "..";
    }
}
