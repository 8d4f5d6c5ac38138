package org.pulseplan.records;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A case made small before it is sealed: its text repeats the same words. */
final class Pressed {
    private Pressed() {}

    static byte[] of(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream press = new GZIPOutputStream(bytes)) {
            press.write(plain);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    /** @throws IOException these are not bytes that were pressed */
    static byte[] plain(byte[] pressed) throws IOException {
        try (GZIPInputStream press = new GZIPInputStream(new ByteArrayInputStream(pressed))) {
            return press.readAllBytes();
        }
    }
}
