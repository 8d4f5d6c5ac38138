package org.pulseplan.desktop.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A PDF on disk: written whole beside its place and then moved there, so that an older file is never half replaced. */
final class PdfFile {
    private PdfFile() {}

    static void write(Path file, byte[] pdf) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path beside = Files.createTempFile(folder, ".pulseplan", ".pdf");
        try {
            Files.write(beside, pdf);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
