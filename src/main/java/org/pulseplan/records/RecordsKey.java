package org.pulseplan.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.pulseplan.entry.Phrase;
import org.pulseplan.worklist.RecordsException;

/**
 * The key of the records, kept apart from them in a file that only this user of the computer may read: who gets hold of
 * the records alone, as from a copy or a lost disk without this file, cannot read them. It does not protect from
 * whoever can work under this user's account.
 */
final class RecordsKey {
    private static final String FORMAT = "pulseplan-records-key/1";
    private static final int BYTES = 32;

    private RecordsKey() {}

    /**
     * The key in this file; a fresh one where there is no file yet.
     *
     * @param mayMake false where records exist already: a fresh key could not open them
     */
    static SecretKey of(Path file, boolean mayMake) throws RecordsException {
        try {
            if (Files.exists(file)) {
                return read(file);
            }
            if (!mayMake) {
                throw new RecordsException(Phrase.of("records.key.gone", file.toString()));
            }
            return make(file);
        } catch (IOException failed) {
            throw new RecordsException(Phrase.of("records.key.unreadable", file.toString()), failed);
        }
    }

    private static SecretKey read(Path file) throws IOException, RecordsException {
        JsonNode node;
        try {
            node = new JsonMapper().readTree(Files.readAllBytes(file));
        } catch (com.fasterxml.jackson.core.JacksonException damaged) {
            throw damaged(file);
        }
        if (!FORMAT.equals(node.path("format").textValue())) {
            throw damaged(file);
        }
        return key(file, node.path("key").asText(""));
    }

    private static SecretKey key(Path file, String text) throws RecordsException {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (bytes.length == BYTES) {
                return new SecretKeySpec(bytes, "AES");
            }
        } catch (IllegalArgumentException notBase64) {
            // said below: it is damaged either way
        }
        throw damaged(file);
    }

    /** On the disk whole before anything is sealed with it. */
    private static SecretKey make(Path file) throws IOException {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        byte[] text = new JsonMapper()
                .writeValueAsBytes(
                        Map.of("format", FORMAT, "key", Base64.getEncoder().encodeToString(bytes)));
        OwnerOnly.folderOf(file);
        Path fresh = file.resolveSibling(file.getFileName() + ".tmp");
        Files.deleteIfExists(fresh);
        OwnerOnly.file(fresh);
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(text));
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        return new SecretKeySpec(bytes, "AES");
    }

    private static RecordsException damaged(Path file) {
        return new RecordsException(Phrase.of("records.key.damaged", file.toString()));
    }
}
