package org.pulseplan.knowledge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The shipped knowledge files as text, to be damaged one place at a time. */
final class ShippedFiles {
    private final Map<String, String> texts = new HashMap<>();

    ShippedFiles() {
        KnowledgeFiles.KINDS.forEach(kind -> texts.put(kind + ".json", shipped(kind + ".json")));
    }

    /** The same files with one passage changed; the passage must be there. */
    ShippedFiles with(String file, String passage, String changed) {
        String text = texts.get(file);
        if (!text.contains(passage)) {
            throw new AssertionError(file + " does not contain " + passage);
        }
        int at = text.indexOf(passage);
        texts.put(file, text.substring(0, at) + changed + text.substring(at + passage.length()));
        return this;
    }

    /** The same files with the value of one key changed in the fact with this id. */
    ShippedFiles withKey(String file, String id, String key, String json) {
        String text = texts.get(file);
        int fact = text.indexOf("\"id\": \"" + id + "\"");
        int at = text.indexOf("\"" + key + "\": ", fact);
        int end = text.indexOf('\n', at);
        String line = text.substring(at, end);
        String comma = line.endsWith(",") ? "," : "";
        texts.put(file, text.substring(0, at) + "\"" + key + "\": " + json + comma + text.substring(end));
        return this;
    }

    ShippedFiles without(String file) {
        texts.remove(file);
        return this;
    }

    KnowledgeBase read() {
        return KnowledgeBase.read(name -> {
            String text = texts.get(name);
            return text == null ? null : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        });
    }

    String text(String file) {
        return texts.get(file);
    }

    private static String shipped(String name) {
        try (InputStream file = KnowledgeBase.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
