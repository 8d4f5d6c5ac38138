package org.pulseplan.profile;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Locale;
import org.pulseplan.knowledge.Sha256;

/**
 * The public key with which a lead's signature is checked.
 *
 * @param encoded the Ed25519 key as X.509 has it, in Base64
 */
public record SiteKey(String encoded) {
    /** 128 bits: nobody can make another key with the same digits, and a person can still compare them. */
    private static final int DIGITS = 32;

    private static final String ALGORITHM = "Ed25519";

    /** What a person compares: eight groups of four digits. */
    public String fingerprint() {
        String digits = Sha256.ofText(encoded).substring(0, DIGITS).toUpperCase(Locale.ROOT);
        return digits.replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** Whether this is a key at all. */
    public boolean sound() {
        try {
            return publicKey().getAlgorithm().startsWith("Ed");
        } catch (GeneralSecurityException | IllegalArgumentException notAKey) {
            return false;
        }
    }

    PublicKey publicKey() throws GeneralSecurityException {
        byte[] bytes = Base64.getDecoder().decode(encoded);
        return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(bytes));
    }
}
