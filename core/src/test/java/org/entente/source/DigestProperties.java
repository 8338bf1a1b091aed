package org.entente.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A digest is compared in all its bits: a text with another one, be it by a single bit, is another text. */
class DigestProperties {

    /** The digest with one of its bits turned, counted from the last one. */
    private static Digest turned(Digest digest, int bit) {
        int colon = digest.text().indexOf(':');
        String digits = digest.text().substring(colon + 1);
        String others = new BigInteger(digits, 16).flipBit(bit).toString(16);
        return Digest.parse(
                digest.text().substring(0, colon + 1) + "0".repeat(digits.length() - others.length()) + others);
    }

    @Property(tries = 20)
    void everyBitOfAFullDigestCounts(@ForAll String text) {
        everyBitCounts(Digest.full(text), 256, text);
    }

    @Property(tries = 20)
    void everyBitOfAShortDigestCounts(@ForAll String text) {
        everyBitCounts(Digest.brief(text), 64, text);
    }

    private static void everyBitCounts(Digest digest, int bits, String text) {
        assertTrue(digest.matches(text));
        assertEquals(bits / 4, digest.text().length() - digest.text().indexOf(':') - 1);
        for (int bit = 0; bit < bits; bit++) {
            assertFalse(turned(digest, bit).matches(text), "bit " + bit);
        }
    }
}
