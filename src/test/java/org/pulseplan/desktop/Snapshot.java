package org.pulseplan.desktop;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;
import javax.imageio.ImageIO;

/** Writes what a scene shows into a picture, so that a person can look at it. */
public final class Snapshot {
    private Snapshot() {}

    /** Writes {@code target/pictures/<name>.png}; call on the window's thread. */
    public static void of(Scene scene, String name) throws IOException {
        write(scene.snapshot(null), Path.of("target", "pictures", name + ".png"));
    }

    /** Writes what a node of this size shows, so many times as large; call on the window's thread. */
    static void of(Node node, double width, double height, double scale, Path file) throws IOException {
        SnapshotParameters how = new SnapshotParameters();
        how.setTransform(new Scale(scale, scale));
        how.setViewport(new Rectangle2D(0, 0, width * scale, height * scale));
        write(node.snapshot(how, null), file);
    }

    private static void write(WritableImage shown, Path file) throws IOException {
        int width = (int) shown.getWidth();
        int height = (int) shown.getHeight();
        PixelReader pixels = shown.getPixelReader();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        ImageIO.write(picture, "png", file.toFile());
    }
}
