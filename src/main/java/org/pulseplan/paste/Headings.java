package org.pulseplan.paste;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pulseplan.entry.Field;
import org.pulseplan.quantity.Unit;
import org.pulseplan.text.Language;

/** Finds the field that a heading names, and the unit that stands behind it: "Depth (mm)". What is not known is not guessed. */
final class Headings {
    private static final Pattern WITH_UNIT =
            Pattern.compile("(?i)(.*?)[\\s,]*(?:\\(\\s*(.*?)\\s*\\)|\\[\\s*(.*?)\\s*]|(?<=[\\s,])(mm|cm))\\s*");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*;\\s*");

    private final Language language;

    Headings(Language language) {
        this.language = language;
    }

    CopiedColumn column(String heading) {
        Matcher parts = WITH_UNIT.matcher(heading);
        boolean unit = parts.matches();
        Optional<Field<?>> field = field(heading);
        if (field.isEmpty() && unit) {
            field = field(parts.group(1));
        }
        return new CopiedColumn(heading, field, unit ? unit(parts) : Optional.empty());
    }

    private static Optional<Unit> unit(Matcher parts) {
        return Stream.of(2, 3, 4)
                .map(parts::group)
                .filter(name -> name != null)
                .flatMap(name ->
                        PasteReader.UNITS.stream().filter(unit -> unit.ucum().equalsIgnoreCase(name)))
                .findFirst();
    }

    private Optional<Field<?>> field(String name) {
        String plain = plain(name);
        return PasteReader.FIELDS.stream()
                .filter(field -> names(field).anyMatch(plain::equals))
                .findFirst();
    }

    private Stream<String> names(Field<?> field) {
        return Stream.concat(
                        Stream.of(
                                        "fields." + field.id(),
                                        "labels.lesion." + field.id(),
                                        "desktop.lesions.head." + field.id())
                                .map(key -> withoutUnit(language.text(key))),
                        List.of(SEPARATOR.split(language.text("paste.heading." + field.id()))).stream())
                .map(Headings::plain);
    }

    private static String withoutUnit(String name) {
        Matcher parts = WITH_UNIT.matcher(name);
        return parts.matches() ? parts.group(1) : name;
    }

    static String plain(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        return lower.endsWith(".") || lower.endsWith(":") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
