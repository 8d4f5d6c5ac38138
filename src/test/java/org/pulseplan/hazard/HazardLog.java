package org.pulseplan.hazard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The hazard log as its document states it: a table of all hazards, and a section for each with its cause, harm, control,
 * tests, what is open, and what risk is left.
 */
final class HazardLog {
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (H-\\d{2,}) \\| (.+?) \\| (.+?) \\| (.+?) \\| (.+?) \\| (.+?) \\|$");
    private static final Pattern SECTION = Pattern.compile("(?ms)^### (H-\\d{2,}) ([^\\n]+)\\n(.*?)(?=^##|\\z)");
    private static final Pattern TEST = Pattern.compile("`(\\w+\\.\\w+)`");

    /** The states that a hazard can be in. */
    enum State {
        CONTROLLED,
        PARTLY,
        OPEN
    }

    /** A row of the table. */
    record Row(String id, String hazard, String severity, String without, String with, String state) {}

    /** A hazard's section: its labelled paragraphs as text. */
    record Section(String id, String hazard, String text) {
        /** What stands behind a label; empty where the label is not there. */
        String part(String label) {
            Matcher part = Pattern.compile("(?ms)^- \\*\\*" + label + ":\\*\\* (.*?)(?=^- \\*\\*|\\z)")
                    .matcher(text);
            return part.find() ? part.group(1).strip() : "";
        }

        Set<String> tests() {
            return new TreeSet<>(TEST.matcher(part("Shown by"))
                    .results()
                    .map(hit -> hit.group(1))
                    .toList());
        }
    }

    private final List<Row> rows;
    private final List<Section> sections;

    HazardLog(String document) {
        this.rows = ROW.matcher(document).results().map(HazardLog::row).toList();
        this.sections = SECTION.matcher(document)
                .results()
                .map(hit -> new Section(hit.group(1), hit.group(2).strip(), hit.group(3)))
                .toList();
    }

    private static Row row(MatchResult hit) {
        return new Row(hit.group(1), hit.group(2), hit.group(3), hit.group(4), hit.group(5), hit.group(6));
    }

    List<Row> rows() {
        return rows;
    }

    List<Section> sections() {
        return sections;
    }

    /**
     * What is wrong with the log by itself, and between it and the tests.
     *
     * @param marks the hazards that each test names, as "Class.method"
     */
    List<String> faults(Marks marks) {
        List<String> faults = new ArrayList<>();
        if (!names(rows.stream().map(row -> row.id() + " " + row.hazard()).toList())
                .equals(names(sections.stream()
                        .map(one -> one.id() + " " + one.hazard())
                        .toList()))) {
            faults.add("table and sections do not name the same hazards");
        }
        twice(faults);
        rows.forEach(row -> section(row.id()).forEach(section -> complete(row, section, faults)));
        sections.forEach(section -> compared(section, marks, faults));
        marks.hazards().stream()
                .filter(id -> rows.stream().noneMatch(row -> row.id().equals(id)))
                .forEach(id -> faults.add(id + " is named by " + marks.tests(id) + " but is no hazard"));
        return faults;
    }

    private static Set<String> names(List<String> all) {
        return new TreeSet<>(all);
    }

    private void twice(List<String> faults) {
        Set<String> seen = new TreeSet<>();
        sections.stream()
                .map(Section::id)
                .filter(id -> !seen.add(id))
                .forEach(id -> faults.add(id + " is there twice"));
    }

    private List<Section> section(String id) {
        return sections.stream().filter(section -> section.id().equals(id)).toList();
    }

    private static void complete(Row row, Section section, List<String> faults) {
        State state = State.valueOf(row.state().toUpperCase(Locale.ROOT));
        need(section, "Cause", true, faults);
        need(section, "Harm", true, faults);
        need(section, "Control", state != State.OPEN, faults);
        need(section, "Shown by", state != State.OPEN, faults);
        need(section, "Open", state != State.CONTROLLED, faults);
        need(section, "Risk left", true, faults);
        if (state != State.OPEN && section.tests().isEmpty()) {
            faults.add(section.id() + ": its control has no test");
        }
    }

    private static void need(Section section, String label, boolean needed, List<String> faults) {
        if (section.part(label).isEmpty() == needed) {
            faults.add(section.id() + (needed ? ": lacks " : ": does not go with its state: ") + label);
        }
    }

    private static void compared(Section section, Marks marks, List<String> faults) {
        Set<String> named = section.tests();
        Set<String> marked = marks.tests(section.id());
        named.stream()
                .filter(test -> !marks.exists(test))
                .forEach(test -> faults.add(section.id() + ": there is no test " + test));
        named.stream()
                .filter(test -> marks.exists(test) && !marked.contains(test))
                .forEach(test -> faults.add(section.id() + ": " + test + " does not name the hazard"));
        marked.stream()
                .filter(test -> !named.contains(test))
                .forEach(test -> faults.add(section.id() + ": the log does not name " + test));
    }
}
