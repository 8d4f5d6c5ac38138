package org.pulseplan.profile;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;
import org.pulseplan.knowledge.Sha256;

/**
 * A profile under the signature of its lead. What is signed is the text of the file up to the signature.
 *
 * @param profile what was decided
 * @param key checks the signature
 * @param signature Ed25519, in Base64
 */
public record SignedProfile(SiteProfile profile, SiteKey key, String signature) {
    private static final String ALGORITHM = "Ed25519";

    /**
     * Signs a profile.
     *
     * @param secret the lead's private key, the other half of {@code key}
     */
    public static SignedProfile sign(SiteProfile profile, SiteKey key, PrivateKey secret) {
        try {
            Signature signer = Signature.getInstance(ALGORITHM);
            signer.initSign(secret);
            signer.update(signedBytes(profile, key));
            return new SignedProfile(profile, key, Base64.getEncoder().encodeToString(signer.sign()));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Whether nothing was changed since this key signed it. */
    public boolean untouched() {
        try {
            Signature checker = Signature.getInstance(ALGORITHM);
            checker.initVerify(key.publicKey());
            checker.update(signedBytes(profile, key));
            return checker.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException notASignature) {
            return false;
        }
    }

    /** The text of its file: the same profile always gives the same text. */
    public String text() {
        return ProfileText.of(this);
    }

    /** SHA-256 of its file, in hexadecimal. */
    public String fingerprint() {
        return Sha256.ofText(text());
    }

    private static byte[] signedBytes(SiteProfile profile, SiteKey key) {
        return ProfileText.of(new SignedProfile(profile, key, "")).getBytes(StandardCharsets.UTF_8);
    }
}
