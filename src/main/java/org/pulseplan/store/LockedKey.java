package org.pulseplan.store;

import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.pulseplan.profile.SiteKey;

/**
 * The own key of a clinical lead: the public half open, the private half locked with a passphrase (PBKDF2 with
 * HMAC-SHA-256, AES-256-GCM, both from the Java runtime).
 *
 * @param key the public half
 * @param iterations how often the passphrase is hashed
 * @param salt of the passphrase
 * @param nonce of the encryption
 * @param secret the private half, encrypted; tied to the public half
 */
record LockedKey(SiteKey key, int iterations, String salt, String nonce, String secret) {
    static final String FORMAT = "pulseplan-key/1";

    /** As OWASP advised for this hash when this was written. */
    private static final int ITERATIONS = 600_000;

    private static final int MOST_ITERATIONS = 10_000_000;
    private static final int SALT_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int KEY_BITS = 256;
    private static final int TAG_BITS = 128;
    private static final List<String> MEMBERS = List.of("format", "key", "iterations", "salt", "nonce", "secret");

    /** A fresh key pair, locked. */
    static LockedKey make(char[] passphrase, SecureRandom random) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            SiteKey key = new SiteKey(text(pair.getPublic().getEncoded()));
            byte[] salt = bytes(random, SALT_BYTES);
            byte[] nonce = bytes(random, NONCE_BYTES);
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, locker(passphrase, salt, ITERATIONS), nonce, key);
            byte[] secret = cipher.doFinal(pair.getPrivate().getEncoded());
            return new LockedKey(key, ITERATIONS, text(salt), text(nonce), text(secret));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** The private half; empty where the passphrase is wrong or the file was changed. */
    Optional<PrivateKey> open(char[] passphrase) {
        try {
            SecretKey locker = locker(passphrase, decoded(salt), iterations);
            byte[] plain =
                    cipher(Cipher.DECRYPT_MODE, locker, decoded(nonce), key).doFinal(decoded(secret));
            PrivateKey opened = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(plain));
            Arrays.fill(plain, (byte) 0);
            return Optional.of(opened);
        } catch (AEADBadTagException wrong) {
            return Optional.empty();
        } catch (GeneralSecurityException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    byte[] write() {
        ObjectNode node = JsonText.object()
                .put("format", FORMAT)
                .put("key", key.encoded())
                .put("iterations", iterations)
                .put("salt", salt)
                .put("nonce", nonce)
                .put("secret", secret);
        return JsonText.write(node, new DefaultPrettyPrinter()).getBytes(StandardCharsets.UTF_8);
    }

    static LockedKey read(String text) {
        Spot root = new Spot("", JsonReader.read(text));
        Map<String, Spot> members = root.members(MEMBERS);
        Spot format = root.need(members, "format");
        if (!format.text("store.expected.text").equals(FORMAT)) {
            throw format.fault("store.key.foreign", FORMAT);
        }
        Spot iterations = root.need(members, "iterations");
        double count = iterations.number("store.expected.whole").number().doubleValue();
        if (count < 1 || count > MOST_ITERATIONS || count != Math.rint(count)) {
            throw iterations.fault("store.expected.whole");
        }
        return new LockedKey(
                new SiteKey(need(root, members, "key")),
                (int) count,
                need(root, members, "salt"),
                need(root, members, "nonce"),
                need(root, members, "secret"));
    }

    private static String need(Spot root, Map<String, Spot> members, String name) {
        return root.need(members, name).text("store.expected.text");
    }

    private static SecretKey locker(char[] passphrase, byte[] salt, int iterations) throws GeneralSecurityException {
        PBEKeySpec spec = new PBEKeySpec(passphrase, salt, iterations, KEY_BITS);
        try {
            byte[] derived = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
            return new SecretKeySpec(derived, "AES");
        } finally {
            spec.clearPassword();
        }
    }

    private static Cipher cipher(int mode, SecretKey locker, byte[] nonce, SiteKey key)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, locker, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(key.encoded().getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] bytes(SecureRandom random, int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] decoded(String text) {
        return Base64.getDecoder().decode(text);
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
