package org.pulseplan.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * From which English each text was translated, as a checked-in list of hashes. Its {@code main} writes the list anew; run it
 * only after the translations of what has changed were read again.
 */
final class TranslatedFrom {
    private static final String LIST = "translated-from.txt";
    private static final int DIGITS = 8;

    private TranslatedFrom() {}

    public static void main(String[] none) throws IOException {
        List<String> lines = now(TranslationsTest.english()).entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue())
                .toList();
        Files.write(TranslationsTest.resource(LIST), lines);
    }

    /** The hash of every English text as it is now. */
    static Map<String, String> now(Map<String, String> english) {
        Map<String, String> hashes = new TreeMap<>();
        english.forEach((key, text) -> hashes.put(key, hash(text)));
        return hashes;
    }

    /** The hash of every English text as it was translated. */
    static Map<String, String> recorded() throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        for (String line : Files.readAllLines(TranslationsTest.resource(LIST))) {
            int blank = line.lastIndexOf(' ');
            hashes.put(line.substring(0, blank), line.substring(blank + 1));
        }
        return hashes;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
