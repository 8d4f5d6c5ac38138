package org.pulseplan.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Contrasts after WCAG 2.2 AA, computed from the theme's tokens and the program's own stylesheets: 4.5 for text (1.4.3),
 * 3 for signs and for what shows where a field is (1.4.11).
 */
class ContrastTest {
    private static final double TEXT = 4.5;
    private static final double SIGN = 3;
    private static final List<String> SHEETS = List.of("pulseplan.css", "screens.css");
    private static final List<String> SURFACES = List.of("-color-bg-default", "-color-bg-subtle");
    private static final Pattern TOKEN = Pattern.compile("(-color-[a-z0-9-]+):\\s*(#[0-9a-f]{6}|rgba?\\([^)]*\\));");
    private static final Pattern OWN = Pattern.compile("(-color-[a-z-]+):\\s*(-color-[a-z-]+);");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^}]*)}");
    private static final Pattern TEXT_FILL = Pattern.compile("-fx-text-fill:\\s*(-color-[a-z-]+)");
    private static final Pattern BACKGROUND = Pattern.compile("-fx-background-color:\\s*(-color-[a-z-]+)");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everyTextOfTheProgramsOwnRulesIsReadable(String theme) {
        Map<String, Color> tokens = tokens(theme);
        List<String> weak = new ArrayList<>();
        rules().forEach((selector, body) -> {
            Matcher text = TEXT_FILL.matcher(body);
            if (text.find()) {
                for (String surface : surfaces(body)) {
                    double contrast = contrast(tokens, text.group(1), surface);
                    if (contrast < TEXT) {
                        weak.add("%s: %s on %s %.2f".formatted(selector.strip(), text.group(1), surface, contrast));
                    }
                }
            }
        });
        assertThat(weak).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void hintsInFieldsAndTextOfTheThemeAreReadable(String theme) {
        Map<String, Color> tokens = tokens(theme);
        for (String text : List.of("-color-fg-default", "-color-fg-muted", "-color-fg-subtle", "-color-accent-fg")) {
            for (String surface : SURFACES) {
                assertThat(contrast(tokens, text, surface))
                        .as(text + " on " + surface)
                        .isGreaterThanOrEqualTo(TEXT);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void signsFocusAndTheEdgesOfFieldsAreSeen(String theme) {
        Map<String, Color> tokens = tokens(theme);
        for (String sign : List.of(
                "-color-danger-fg",
                "-color-warning-fg",
                "-color-success-fg",
                "-color-accent-fg",
                "-color-accent-emphasis",
                "-color-border-default")) {
            for (String surface : SURFACES) {
                assertThat(contrast(tokens, sign, surface))
                        .as(sign + " on " + surface)
                        .isGreaterThanOrEqualTo(SIGN);
            }
        }
    }

    /** Own rules stand on their own background where they name one, else on either surface of the window. */
    private static List<String> surfaces(String body) {
        Matcher background = BACKGROUND.matcher(body);
        return background.find() ? List.of(background.group(1)) : SURFACES;
    }

    private static double contrast(Map<String, Color> tokens, String text, String surface) {
        Color below = over(color(tokens, surface), color(tokens, "-color-bg-default"));
        double first = luminance(over(color(tokens, text), below));
        double second = luminance(below);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static Color color(Map<String, Color> tokens, String name) {
        return Objects.requireNonNull(tokens.get(name), name);
    }

    private static Color over(Color above, Color below) {
        return below.interpolate(Color.color(above.getRed(), above.getGreen(), above.getBlue()), above.getOpacity());
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    /** The theme's tokens, and those that the program sets to another of them. */
    private static Map<String, Color> tokens(String theme) {
        Map<String, Color> tokens = new LinkedHashMap<>();
        Matcher found = TOKEN.matcher(text("/atlantafx/base/theme/primer-" + theme + ".css"));
        while (found.find()) {
            tokens.putIfAbsent(found.group(1), Color.web(found.group(2)));
        }
        for (String sheet : SHEETS) {
            Matcher own = OWN.matcher(text("/org/pulseplan/desktop/" + sheet));
            while (own.find()) {
                tokens.put(own.group(1), color(tokens, own.group(2)));
            }
        }
        return tokens;
    }

    private static Map<String, String> rules() {
        Map<String, String> rules = new LinkedHashMap<>();
        for (String sheet : SHEETS) {
            Matcher rule = RULE.matcher(text("/org/pulseplan/desktop/" + sheet).replaceAll("(?s)/\\*.*?\\*/", ""));
            while (rule.find()) {
                rules.put(sheet + rule.group(1), rule.group(2));
            }
        }
        return rules;
    }

    private static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(ContrastTest.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
