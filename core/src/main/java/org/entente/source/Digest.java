package org.entente.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.entente.construction.Checks;
import org.entente.meta.Kind;
import org.entente.violation.ValueProblem;

/**
 * A digest of a text: of its UTF-8 bytes, unnormalised, by SHA-256 in full or cut to its first 64 bits.
 *
 * <p>Written {@code sha-256:} and 64 hex digits, or {@code sha-256/64:} and 16, in lower case. The short form distinguishes texts
 * apart by accident, not by design of an adversary.
 *
 * @param text the digest as it is written; refused with {@code digest-malformed} if it is written otherwise
 */
public record Digest(String text) {

    private static final String FULL = "sha-256:";
    private static final String SHORT = "sha-256/64:";
    private static final int FULL_DIGITS = 64;
    private static final int SHORT_DIGITS = 16;

    /**
     * Makes a digest.
     *
     * @param text the digest as it is written
     */
    public Digest {
        if (!isWritten(text, FULL, FULL_DIGITS) && !isWritten(text, SHORT, SHORT_DIGITS)) {
            throw Checks.refused(Digest.class, ValueProblem.DIGEST_MALFORMED, text);
        }
    }

    private static boolean isWritten(String text, String algorithm, int digits) {
        if (!text.startsWith(algorithm) || text.length() != algorithm.length() + digits) {
            return false;
        }
        for (int at = algorithm.length(); at < text.length(); at++) {
            char digit = text.charAt(at);
            if (!((digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f'))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Reads a digest.
     *
     * @param text the digest as it is written
     * @return the digest
     */
    public static Digest parse(String text) {
        return new Digest(text);
    }

    /**
     * Digests a text in full.
     *
     * @param quoted the text
     * @return its SHA-256
     */
    public static Digest full(String quoted) {
        return new Digest(FULL + sha256(quoted));
    }

    /**
     * Digests a text in short.
     *
     * @param quoted the text
     * @return the first 64 bits of its SHA-256
     */
    public static Digest brief(String quoted) {
        return new Digest(SHORT + sha256(quoted).substring(0, SHORT_DIGITS));
    }

    /**
     * Returns whether a text has this digest.
     *
     * @param quoted the text
     * @return whether its digest of the same length is equal
     */
    public boolean matches(String quoted) {
        return equals(text.startsWith(SHORT) ? brief(quoted) : full(quoted));
    }

    private static String sha256(String quoted) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(quoted.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Renders the digest as it is written. */
    @Override
    public String toString() {
        return text;
    }

    /** {@return a digest, as a kind of member} */
    public static Kind.Scalar<Digest> kind() {
        return DigestMeta.KIND;
    }
}

final class DigestMeta {

    static final Kind.Scalar<Digest> KIND =
            new Kind.Scalar<>(Digest.class, Digest::parse, Digest::toString, "sha-256/64:0123456789abcdef");

    private DigestMeta() {}
}
