package org.pulseplan.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The files of the knowledge base as they lie on disk: all there, well-formed, of one version, with one fingerprint. */
final class KnowledgeFiles {
    /** The layout that this program reads. */
    static final String SCHEMA = "pulseplan-knowledge/1";

    /** The kinds of file; each is named after its kind. */
    static final List<String> KINDS = List.of(
            "sources",
            "patient",
            "dose",
            "limits",
            "renal",
            "windows",
            "electrodes",
            "pulses",
            "routes",
            "screening",
            "checklist",
            "entry-limits",
            "program",
            "choices",
            "response-scope");

    private final Map<String, Cell> roots = new TreeMap<>();
    private final String version;
    private final String fingerprint;

    KnowledgeFiles(Function<String, @Nullable InputStream> files) {
        MessageDigest digest = Sha256.digest();
        for (String kind : KINDS) {
            byte[] bytes = bytes(kind + ".json", files);
            digest.update((kind + ":" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
            roots.put(kind, new Cell(kind + ".json", parse(kind + ".json", bytes)));
        }
        version = header();
        fingerprint = HexFormat.of().formatHex(digest.digest());
    }

    String version() {
        return version;
    }

    String fingerprint() {
        return fingerprint;
    }

    /** The outermost object of the file of this kind. */
    Cell root(String kind) {
        Cell root = roots.get(kind);
        if (root == null) {
            throw new KnowledgeException("there is no kind of knowledge file named " + kind);
        }
        return root;
    }

    /** The one version of all files; every file must be of the known layout and of its own kind. */
    private String header() {
        String common = root(KINDS.get(0)).wording("version");
        for (String kind : KINDS) {
            Cell root = root(kind);
            expect(root, "schema", SCHEMA);
            expect(root, "kind", kind);
            expect(root, "version", common);
        }
        return common;
    }

    private static void expect(Cell root, String key, String wanted) {
        String found = root.text(key);
        if (!found.equals(wanted)) {
            throw root.refused("\"" + key + "\" should be \"" + wanted + "\" but is \"" + found + "\"");
        }
    }

    private static byte[] bytes(String name, Function<String, @Nullable InputStream> files) {
        try (InputStream file = files.apply(name)) {
            if (file == null) {
                throw new KnowledgeException(name + ": the file is missing");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new KnowledgeException(name + ": the file cannot be read: " + e.getMessage(), e);
        }
    }

    private static Object parse(String name, byte[] bytes) {
        try {
            return StrictJson.read(bytes);
        } catch (IOException e) {
            throw new KnowledgeException(name + ": not well-formed JSON: " + e.getMessage(), e);
        }
    }
}
