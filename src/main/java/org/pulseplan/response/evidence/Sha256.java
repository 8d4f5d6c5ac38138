package org.pulseplan.response.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The fingerprint that binds draws to the evidence they were fitted from. */
public final class Sha256 {
    private Sha256() {}

    /** SHA-256 of the bytes, lower-case hexadecimal, 64 characters. */
    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
