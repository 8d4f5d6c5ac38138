package org.pulseplan.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pulseplan.entry.KnownSentence;
import org.pulseplan.entry.Phrase;
import org.pulseplan.quantity.Quantity;
import org.pulseplan.quantity.Unit;

/**
 * Says things in the user's language: phrases, amounts with their units in words, dates with the month in letters. The
 * one place that rounds for reading, so that screen, paper and export show the same digits.
 *
 * <p>Texts live in one file a room; the first part of a key names the file: {@code findings.creatinine} stands in
 * {@code findings.properties}.
 */
public final class Language {
    private static final Pattern SLOT = Pattern.compile("\\{(\\d+)}");
    private static final DateTimeFormatter TIMES = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final int MOST_DIGITS = 4;
    private static final String NO_BREAK_SPACE = "\u00a0";

    private final Tongue tongue;
    private final Locale locale;
    private final Locale numbers;
    private final DateTimeFormatter dates;
    private final NumberSpeller speller;

    /** Looked up once a thread: to look it up for every number took a tenth of each keystroke with fifty lesions. */
    private final ThreadLocal<NumberFormat> formats;

    private Language(Tongue tongue, Locale numbers) {
        this.tongue = tongue;
        this.locale = tongue.at(numbers);
        this.numbers = numbers;
        this.dates = DateTimeFormatter.ofPattern(tongue.dates(), locale);
        this.speller = new NumberSpeller(locale);
        this.formats = ThreadLocal.withInitial(() -> NumberFormat.getNumberInstance(numbers));
    }

    /** The language of a locale, English where its language is not spoken here; numbers as the locale writes them. */
    public static Language of(Locale locale) {
        return new Language(Tongue.of(locale).orElse(Tongue.ENGLISH), locale);
    }

    /** @param numbers how numbers are written; apart from the language, so that 1.500 means what this workplace means by it */
    public static Language of(Tongue tongue, Locale numbers) {
        return new Language(tongue, numbers);
    }

    /** The same workplace in another language, numbers as that language writes them there. */
    public Language in(Tongue other) {
        return other == tongue ? this : new Language(other, other.at(numbers));
    }

    public Tongue tongue() {
        return tongue;
    }

    /** The language with the region of the workplace. */
    public Locale locale() {
        return locale;
    }

    /** How numbers and the order of a date are written. */
    public Locale numbers() {
        return numbers;
    }

    /** The text of a key with its slots filled. A missing key is a defect of the program and fails loudly. */
    public String text(String key, Object... arguments) {
        return fill(template(key), List.of(arguments));
    }

    /** The texts of one room, for a library that looks them up itself. */
    public ResourceBundle room(String room) {
        return bundle(room + ".");
    }

    /** Whether there is a text of this key. */
    public boolean has(String key) {
        return bundle(key).containsKey(key);
    }

    /** A phrase as a sentence. */
    public String say(Phrase phrase) {
        return fill(template(phrase.key()), phrase.arguments());
    }

    /** A sentence of the knowledge base; one that is not translated is a defect and fails loudly. */
    public String say(KnownSentence sentence) {
        return tongue == Tongue.ENGLISH || sentence.key().isEmpty() ? sentence.english() : template(sentence.key());
    }

    /** A phrase that stands by itself: as {@link #say(Phrase)}, beginning with a capital letter. */
    public String sentence(Phrase phrase) {
        String said = say(phrase);
        return said.isEmpty() ? said : said.substring(0, 1).toUpperCase(locale) + said.substring(1);
    }

    /** An amount with its unit, kept on one line: "26,500 international units". */
    public String say(Quantity quantity) {
        String number = number(quantity);
        String one = "units." + quantity.unit().name() + ".one";
        String unit = number.equals(decimal(1, 0)) && has(one) ? text(one) : unit(quantity.unit());
        return unit.isEmpty() ? number : number + NO_BREAK_SPACE + unit;
    }

    /**
     * An amount spelled out, to be read back: "twenty-six thousand five hundred international units". Its digits are those
     * of {@link #say(Quantity)}. The amounts that are given, drawn up or dissolved have their units in words; others keep
     * the usual sign.
     */
    public String inWords(Quantity quantity) {
        BigDecimal shown = rounded(quantity.value(), digits(quantity));
        String name = "inwords." + quantity.unit().name();
        if (shown.compareTo(BigDecimal.ONE) == 0 && has(name + ".one")) {
            return text(name + ".one");
        }
        String many = name + ".many";
        return speller.spell(shown) + " " + (has(many) ? text(many) : unit(quantity.unit()));
    }

    /** Loads what spelling needs, ahead of the first dose, for whoever has a moment to spare. */
    public void prepareToSpell() {
        speller.spell(BigDecimal.ONE);
    }

    /** A number of the knowledge base with its unit: all the digits that it has there, never rounded for reading. */
    public String exact(BigDecimal value, Unit unit) {
        String number = decimal(value.doubleValue(), Math.max(0, value.scale()));
        String name = unit(unit);
        return name.isEmpty() ? number : number + NO_BREAK_SPACE + name;
    }

    /** A named value: "Intravenous bleomycin". */
    public String say(Enum<?> constant) {
        return text("values." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** A time of the day, by 24 hours in every language: "16:05" is never taken for the morning. */
    public String say(LocalTime time) {
        return TIMES.format(time);
    }

    public String say(LocalDate date) {
        return dates.format(date);
    }

    /** The number of an amount, without its unit. */
    public String number(Quantity quantity) {
        return decimal(quantity.value(), digits(quantity));
    }

    /**
     * Thresholds of clearance are whole numbers: 49.97 and 50.02 must not both read as 50, so digits are added until the
     * number that is shown is not a whole one, where the clearance itself is none.
     */
    private static int digits(Quantity quantity) {
        int digits = digits(quantity.unit());
        while (quantity.unit() == Unit.MILLILITRE_PER_MINUTE
                && digits < MOST_DIGITS
                && looksWhole(rounded(quantity.value(), digits))) {
            digits++;
        }
        return digits;
    }

    private static boolean looksWhole(BigDecimal shown) {
        return shown.stripTrailingZeros().scale() <= 0;
    }

    /** A unit in words or as the usual sign; empty for plain numbers. */
    public String unit(Unit unit) {
        return text("units." + unit.name());
    }

    /** A decimal number with at most so many digits behind the sign, no trailing zeros, thousands separated. */
    public String decimal(double value, int mostDigits) {
        NumberFormat format = formats.get();
        format.setMaximumFractionDigits(mostDigits);
        return format.format(rounded(value, mostDigits));
    }

    private static BigDecimal rounded(double value, int mostDigits) {
        return BigDecimal.valueOf(value).setScale(mostDigits, RoundingMode.HALF_UP);
    }

    /** A probability as whole per cent: "57 %"; what is not quite certain never reads as 0 or 100. */
    public String percent(double probability) {
        double percent = probability * 100;
        String shown;
        if (percent > 0 && percent < 1) {
            shown = "<" + decimal(1, 0);
        } else if (percent > 99 && percent < 100) {
            shown = ">" + decimal(99, 0);
        } else {
            shown = decimal(percent, 0);
        }
        return shown + NO_BREAK_SPACE + "%";
    }

    private String fill(String template, List<Object> arguments) {
        Matcher slots = SLOT.matcher(template);
        return slots.replaceAll(slot -> Matcher.quoteReplacement(argument(slot.group(1), template, arguments)));
    }

    private String argument(String index, String template, List<Object> arguments) {
        int position = Integer.parseInt(index);
        if (position >= arguments.size()) {
            throw new IllegalArgumentException("the text '" + template + "' asks for more than it is given");
        }
        return word(arguments.get(position));
    }

    private String word(Object argument) {
        if (argument instanceof Quantity quantity) {
            return say(quantity);
        } else if (argument instanceof Phrase phrase) {
            return say(phrase);
        } else if (argument instanceof KnownSentence sentence) {
            return say(sentence);
        } else if (argument instanceof Unit unit) {
            return unit(unit);
        } else if (argument instanceof Enum<?> constant) {
            return say(constant);
        } else if (argument instanceof LocalDate date) {
            return say(date);
        } else if (argument instanceof List<?> list) {
            return list.stream().map(this::word).collect(Collectors.joining(", "));
        } else if (argument instanceof BigDecimal number) {
            return decimal(number.doubleValue(), Math.max(0, number.scale()));
        } else if (argument instanceof Integer number) {
            return decimal(number, 0);
        }
        return argument.toString();
    }

    private String template(String key) {
        try {
            return bundle(key).getString(key);
        } catch (MissingResourceException missing) {
            throw new IllegalArgumentException("no text for " + key, missing);
        }
    }

    private ResourceBundle bundle(String key) {
        int dot = key.indexOf('.');
        String room = dot < 0 ? key : key.substring(0, dot);
        return ResourceBundle.getBundle("org.pulseplan.text." + room, tongue.texts(), OneFile.ALONE);
    }

    /** The texts of one language and no other: what is missing there must not be made up for by English. */
    private static final class OneFile extends ResourceBundle.Control {
        private static final OneFile ALONE = new OneFile();

        @Override
        public List<String> getFormats(String name) {
            return FORMAT_PROPERTIES;
        }

        @Override
        public List<Locale> getCandidateLocales(String name, Locale wanted) {
            return List.of(wanted);
        }

        @Override
        public @Nullable Locale getFallbackLocale(String name, Locale wanted) {
            return null;
        }
    }

    /** How many digits of an amount are worth reading; what was typed is never cut by this. */
    private static int digits(Unit unit) {
        return switch (unit) {
            case CUBIC_CENTIMETRE, SQUARE_METRE, MILLIMOLE -> 4;
            case KILOGRAM,
                    POUND,
                    METRE,
                    INCH,
                    MILLIGRAM_PER_DECILITRE,
                    MILLIGRAM_PER_MILLILITRE,
                    MILLIGRAM_PER_KILOGRAM,
                    MILLIGRAM,
                    RATIO,
                    MILLILITRE,
                    MILLILITRE_PER_CUBIC_CENTIMETRE,
                    MILLIMOLE_PER_LITRE,
                    MILLIMOLE_PER_MILLILITRE,
                    CENTIMETRE,
                    MILLIMETRE -> 3;
            case MICROMOLE_PER_LITRE, PERCENT, GIGA_PER_LITRE -> 2;
            case COUNT, YEAR, HERTZ, MICROSECOND -> 0;
            default -> 1;
        };
    }
}
