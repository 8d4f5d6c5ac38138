package org.pulseplan.store;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pulseplan.entry.Phrase;
import org.pulseplan.knowledge.Stock;
import org.pulseplan.profile.Decision;
import org.pulseplan.profile.ProfileText;
import org.pulseplan.profile.SignedProfile;
import org.pulseplan.profile.SiteKey;
import org.pulseplan.profile.SiteProfile;

/** Reads a signed profile: all of it, with its signature whole, or a fault that says where and why not. */
final class ProfileReader {
    private static final Pattern FORMAT = Pattern.compile(Pattern.quote(ProfileText.FORMAT) + "(\\d{1,6})");
    private static final Pattern DECIMAL = Pattern.compile("(0|[1-9]\\d{0,19})(\\.\\d{1,19})?");
    private static final Pattern PRINT = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern VOLT = Pattern.compile("V");
    private static final List<String> MEMBERS = List.of(
            "format",
            "site",
            "version",
            "replaces",
            "signedOn",
            "validFrom",
            "validUntil",
            "lead",
            "knowledge",
            "decisions",
            "electrodes",
            "generators",
            "key",
            "signature");

    static final int MOST_DECISIONS = 2_000;
    static final int MOST_IN_STOCK = 100;
    private static final int LONGEST_TEXT = 300;

    private ProfileReader() {}

    /** A file must stand letter by letter as this program writes it: even a blank more was not signed. */
    static SignedProfile file(String text) {
        Spot root = new Spot("", JsonReader.read(text));
        SignedProfile signed = signed(root);
        if (!signed.text().equals(text)) {
            throw firstDifference(signed.text(), text);
        }
        return signed;
    }

    /** A profile within a case, where the lines are laid out otherwise; its signature is over the same words. */
    static SignedProfile signed(Spot root) {
        requireFormat(root);
        Map<String, Spot> members = root.members(MEMBERS);
        SiteKey key = new SiteKey(text(root.need(members, "key")));
        if (!key.sound()) {
            throw root.need(members, "key").fault("store.profile.key");
        }
        Spot signature = root.need(members, "signature");
        SignedProfile signed = new SignedProfile(profile(root, members), key, text(signature));
        if (!signed.untouched()) {
            throw signature.fault("store.profile.touched", key.fingerprint());
        }
        return signed;
    }

    private static void requireFormat(Spot root) {
        String expected = ProfileText.FORMAT + ProfileText.VERSION;
        if (!root.holds("format")) {
            throw root.fault("store.profile.foreign", expected);
        }
        Spot spot = root.need(root.anyMembers(), "format");
        Matcher format = FORMAT.matcher(spot.text("store.profile.foreign", expected));
        if (!format.matches()) {
            throw spot.fault("store.profile.foreign", expected);
        }
        int version = Integer.parseInt(format.group(1));
        if (version != ProfileText.VERSION) {
            String key = version > ProfileText.VERSION ? "store.profile.newer" : "store.profile.foreign";
            throw spot.fault(key, expected, ProfileText.FORMAT + version);
        }
    }

    private static SiteProfile profile(Spot root, Map<String, Spot> members) {
        return new SiteProfile(
                text(root.need(members, "site")),
                version(root.need(members, "version")),
                replaces(root.need(members, "replaces")),
                date(root.need(members, "signedOn")),
                date(root.need(members, "validFrom")),
                date(root.need(members, "validUntil")),
                lead(root.need(members, "lead")),
                reviewed(root.need(members, "knowledge")),
                decisions(root.need(members, "decisions")),
                new Stock(
                        Optional.ofNullable(members.get("electrodes")).map(ProfileReader::electrodes),
                        generators(root.need(members, "generators"))));
    }

    private static SiteProfile.Lead lead(Spot spot) {
        Map<String, Spot> members = spot.members(List.of("name", "role"));
        return new SiteProfile.Lead(text(spot.need(members, "name")), text(spot.need(members, "role")));
    }

    private static SiteProfile.Reviewed reviewed(Spot spot) {
        Map<String, Spot> members = spot.members(List.of("version", "fingerprint"));
        return new SiteProfile.Reviewed(
                text(spot.need(members, "version")), matching(spot.need(members, "fingerprint"), DIGEST));
    }

    private static List<Decision> decisions(Spot spot) {
        List<Decision> decisions = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Spot item : spot.items(MOST_DECISIONS)) {
            Decision decision = decision(item);
            if (!ids.add(decision.id())) {
                throw item.fault("store.profile.twice", decision.id());
            }
            decisions.add(decision);
        }
        return decisions;
    }

    private static Decision decision(Spot item) {
        Map<String, Spot> members = item.members(List.of("id", "fact", "decision", "from", "to", "unit", "reason"));
        String id = text(item.need(members, "id"));
        String print = matching(item.need(members, "fact"), PRINT);
        Spot kind = item.need(members, "decision");
        return switch (text(kind)) {
            case "ADOPTED" -> {
                item.members(List.of("id", "fact", "decision"));
                yield new Decision.Adopted(id, print);
            }
            case "CHANGED" ->
                new Decision.Changed(
                        id,
                        print,
                        decimal(item.need(members, "from")),
                        decimal(item.need(members, "to")),
                        text(item.need(members, "unit")),
                        text(item.need(members, "reason")));
            case "CHOSEN" -> {
                item.members(List.of("id", "fact", "decision", "from", "to", "reason"));
                yield new Decision.Chosen(
                        id,
                        print,
                        text(item.need(members, "from")),
                        text(item.need(members, "to")),
                        text(item.need(members, "reason")));
            }
            default -> throw kind.fault("store.expected.choice", "ADOPTED, CHANGED, CHOSEN");
        };
    }

    private static Set<String> electrodes(Spot spot) {
        Set<String> ids = new TreeSet<>();
        spot.items(MOST_IN_STOCK).forEach(item -> ids.add(text(item)));
        return ids;
    }

    private static List<Stock.Generator> generators(Spot spot) {
        List<Stock.Generator> generators = new ArrayList<>();
        for (Spot item : spot.items(MOST_IN_STOCK)) {
            Map<String, Spot> members = item.members(List.of("name", "highest", "unit"));
            matching(item.need(members, "unit"), VOLT);
            generators.add(
                    new Stock.Generator(text(item.need(members, "name")), decimal(item.need(members, "highest"))));
        }
        return generators;
    }

    private static int version(Spot spot) {
        BigDecimal number = spot.number("store.expected.whole").number();
        BigDecimal highest = BigDecimal.valueOf(CaseFormat.HIGHEST_LESION_NUMBER);
        if (number.scale() > 0 || number.signum() < 1 || number.compareTo(highest) > 0) {
            throw spot.fault("store.expected.whole");
        }
        return number.intValueExact();
    }

    private static String replaces(Spot spot) {
        return spot.text("store.expected.text").isEmpty() ? "" : matching(spot, DIGEST);
    }

    private static BigDecimal decimal(Spot spot) {
        return new BigDecimal(matching(spot, DECIMAL));
    }

    private static LocalDate date(Spot spot) {
        String text = spot.text("store.expected.date");
        try {
            if (ISO_DATE.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException noSuchDay) {
            throw spot.fault("store.expected.date");
        }
        throw spot.fault("store.expected.date");
    }

    private static String matching(Spot spot, Pattern form) {
        String text = spot.text("store.expected.text");
        if (!form.matcher(text).matches()) {
            throw spot.fault("store.profile.form", CasePath.shown(text));
        }
        return text;
    }

    private static String text(Spot spot) {
        String text = spot.text("store.expected.text");
        if (text.isBlank() || !text.equals(text.strip())) {
            throw spot.fault("store.text.blank");
        }
        if (text.length() > LONGEST_TEXT) {
            throw spot.fault("store.profile.long", LONGEST_TEXT);
        }
        if (text.codePoints().anyMatch(Escapes::invisible)) {
            throw spot.fault("entry.text.control");
        }
        return text;
    }

    private static CaseFault firstDifference(String expected, String found) {
        int at = 0;
        while (at < Math.min(expected.length(), found.length()) && expected.charAt(at) == found.charAt(at)) {
            at++;
        }
        String before = found.substring(0, at);
        long line = before.chars().filter(unit -> unit == '\n').count() + 1;
        return new CaseFault("", line, at - before.lastIndexOf('\n'), Phrase.of("store.profile.otherwise"));
    }
}
