package org.pulseplan.modelcard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pulseplan.response.validation.Sensitivity;
import org.pulseplan.response.validation.ValidationResults;
import org.pulseplan.text.Language;

/**
 * Makes the model card with its pictures from the figures of a validation. What a person wrote stands in a template;
 * its lines {@code <!-- figures: NAME -->} are replaced by what was measured.
 */
public final class ModelCard {
    /** The card, the stored figures, and what the pictures' names begin with. */
    public static final String CARD = "model-card.md";

    public static final String FIGURES = "model-card-figures.json";
    private static final String TEMPLATE = "/org/pulseplan/modelcard/model-card.md";
    private static final Pattern PLACE = Pattern.compile("(?m)^<!-- figures: ([a-z-]+) -->$");

    private final Language words;

    public ModelCard(Language words) {
        this.words = words;
    }

    /** All files of the card by name; the same figures give the same bytes. */
    public Map<String, byte[]> files(ValidationResults results) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(CARD, bytes(card(results)));
        files.put(FIGURES, ValidationFile.write(results));
        SeriesPicture series = new SeriesPicture(words);
        files.put("model-card-left-out.svg", bytes(series.of(results.leaveOneOut(), "modelcard.leftOut")));
        files.put("model-card-calibration.svg", bytes(new CalibrationPicture(words).of(results.leaveOneOut())));
        files.put("model-card-own-data.svg", bytes(series.of(results.posteriorPredictive(), "modelcard.ownData")));
        files.put("model-card-ranks.svg", bytes(new RankPicture(words).of(results.sampler())));
        files.put("model-card-sensitivity.svg", bytes(new SensitivityPicture(words).of(results.sensitivities())));
        return files;
    }

    private String card(ValidationResults results) {
        Map<String, String> figures = figures(results);
        Matcher places = PLACE.matcher(template());
        StringBuilder card = new StringBuilder();
        while (places.find()) {
            String text = Objects.requireNonNull(figures.remove(places.group(1)), places.group(1));
            places.appendReplacement(card, Matcher.quoteReplacement(text.stripTrailing()));
        }
        if (!figures.isEmpty()) {
            throw new IllegalStateException("The template of the card has no place for " + figures.keySet());
        }
        return places.appendTail(card).toString();
    }

    private Map<String, String> figures(ValidationResults results) {
        CardTables tables = new CardTables(words);
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("identity", identity(results));
        figures.put("left-out-coverage", tables.coverage(results.leaveOneOut()));
        figures.put("left-out", tables.series(results.leaveOneOut()));
        figures.put("own-data-coverage", tables.coverage(results.posteriorPredictive()));
        figures.put("own-data", tables.series(results.posteriorPredictive()));
        figures.put("sampler", tables.sampler(results.sampler()));
        for (Sensitivity.Kind kind : Sensitivity.Kind.values()) {
            figures.put(
                    "sensitivity-" + kind.name().toLowerCase(java.util.Locale.ROOT),
                    tables.sensitivities(results.sensitivities(kind)));
        }
        return figures;
    }

    private String identity(ValidationResults results) {
        return words.text(
                "modelcard.identity",
                results.evidenceVersion(),
                results.evidenceSha256(),
                results.definitionsSha256(),
                String.valueOf(results.seed()));
    }

    private static String template() {
        try (InputStream in = Objects.requireNonNull(ModelCard.class.getResourceAsStream(TEMPLATE), TEMPLATE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException damaged) {
            throw new UncheckedIOException("The program's own template of the model card cannot be read", damaged);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
