package org.pulseplan.hazard;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Which tests there are, and which of them name a hazard. A test is called "Class.method". */
record Marks(Set<String> all, Map<String, Set<String>> byHazard) {
    /** Those of this program's tests that are run. */
    static Marks ofTheProgram() {
        Set<String> all = new TreeSet<>();
        Map<String, Set<String>> byHazard = new TreeMap<>();
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS).importPackages("org.pulseplan").stream()
                        .flatMap(one -> one.getMethods().stream())
                        .filter(Marks::isRun)
                        .forEach(test -> {
                            all.add(name(test));
                            hazards(test)
                                    .forEach(id -> byHazard.computeIfAbsent(id, none -> new TreeSet<>())
                                            .add(name(test)));
                        });
        return new Marks(all, byHazard);
    }

    private static boolean isRun(JavaMethod method) {
        return (method.isAnnotatedWith(Test.class) || method.isAnnotatedWith(ParameterizedTest.class))
                && !method.isAnnotatedWith(Disabled.class)
                && !method.getOwner().isAnnotatedWith(Disabled.class);
    }

    private static Set<String> hazards(JavaMethod test) {
        return test.isAnnotatedWith(Hazard.class)
                ? Set.of(test.getAnnotationOfType(Hazard.class).value())
                : Set.of();
    }

    private static String name(JavaMethod test) {
        return test.getOwner().getSimpleName() + "." + test.getName();
    }

    boolean exists(String test) {
        return all.contains(test);
    }

    Set<String> tests(String hazard) {
        return byHazard.getOrDefault(hazard, Set.of());
    }

    Set<String> hazards() {
        return byHazard.keySet();
    }
}
