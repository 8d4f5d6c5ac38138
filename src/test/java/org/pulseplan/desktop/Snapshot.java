package org.pulseplan.desktop;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/** Writes what a scene shows into a picture, so that a person can look at it. */
public final class Snapshot {
    private Snapshot() {}

    /** Writes {@code target/pictures/<name>.png}; call on the window's thread. */
    public static void of(Scene scene, String name) throws IOException {
        WritableImage shown = scene.snapshot(null);
        int width = (int) shown.getWidth();
        int height = (int) shown.getHeight();
        PixelReader pixels = shown.getPixelReader();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        Path folder = Files.createDirectories(Path.of("target", "pictures"));
        ImageIO.write(picture, "png", folder.resolve(name + ".png").toFile());
    }
}
