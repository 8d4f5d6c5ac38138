package org.pulseplan.desktop;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** How the window looks: light or dark, one font everywhere, the program's own stylesheet over the theme. */
final class Appearance {
    private static final List<String> FONTS = List.of("Regular", "Bold", "Italic", "BoldItalic");
    private static final String LIGHT = new PrimerLight().getUserAgentStylesheet();
    private static final String DARK = new PrimerDark().getUserAgentStylesheet();

    private final Scene scene;

    Appearance(Scene scene) {
        this.scene = scene;
        FONTS.forEach(Appearance::load);
        scene.setUserAgentStylesheet(LIGHT);
        scene.getStylesheets().add(resource("/org/pulseplan/desktop/pulseplan.css"));
    }

    Scene scene() {
        return scene;
    }

    /** The same look with another content. */
    Appearance over(Parent content) {
        scene.setRoot(content);
        return this;
    }

    /** Changes between light and dark. */
    void change() {
        scene.setUserAgentStylesheet(LIGHT.equals(scene.getUserAgentStylesheet()) ? DARK : LIGHT);
    }

    private static void load(String face) {
        try (InputStream font =
                Appearance.class.getResourceAsStream("/org/pulseplan/fonts/LiberationSans-" + face + ".ttf")) {
            Font.loadFont(font, -1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String resource(String path) {
        return Objects.requireNonNull(Appearance.class.getResource(path), path).toExternalForm();
    }
}
