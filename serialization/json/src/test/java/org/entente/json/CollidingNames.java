package org.entente.json;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Member names that collide in a parser's table of names. */
public final class CollidingNames {

    private CollidingNames() {}

    /** Names of eight characters whose two halves make one hash code in the parser of bytes. */
    public static List<String> names(int count) {
        Random random = new Random(1);
        Set<String> names = new LinkedHashSet<>();
        int inverse = (int) 1041204193L;
        while (names.size() < count) {
            int first = 0;
            for (int i = 0; i < 4; i++) {
                first = first << 8 | ('a' + random.nextInt(26));
            }
            int mixed = first + (first >>> 15);
            mixed ^= mixed >>> 9;
            int second = (0x12345678 - mixed) * inverse;
            String name = new String(
                    new byte[] {
                        (byte) (first >> 24), (byte) (first >> 16), (byte) (first >> 8), (byte) first,
                        (byte) (second >> 24), (byte) (second >> 16), (byte) (second >> 8), (byte) second
                    },
                    US_ASCII);
            if (name.chars().allMatch(c -> c > ' ' && c < 127 && c != '"' && c != '\\')) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }
}
