package org.entente.lookalike;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.violation.Printable;
import org.junit.jupiter.api.Test;

/** Holds the table against ICU, which has Unicode's data. */
class ConfusablesTest {

    static final SpoofChecker ICU =
            new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();

    /** The JDK with the oldest data that the library runs on has those of Unicode 13. */
    private static final VersionInfo JDK_17 = VersionInfo.UNICODE_13_0;

    /** When it is stale, copy {@code target/confusables.tsv} over it. */
    @Test
    void theTableIsUnicodes() throws IOException {
        List<String> lines = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(each -> Character.getType(each) != Character.SURROGATE && stands(each))
                .mapToObj(each -> hex(Character.toString(each)) + "\t" + hex(ICU.getSkeleton(Character.toString(each))))
                .toList();
        String title = "# Unicode " + UCharacter.getUnicodeVersion().getMajor()
                + " confusables.txt and the format characters that it ignores; (c) Unicode, Inc., see NOTICE";
        String table = Stream.concat(Stream.of(title), lines.stream()).collect(Collectors.joining("\n", "", "\n"));
        Files.writeString(Path.of("target", "confusables.tsv"), table);
        try (InputStream file = Confusables.class.getResourceAsStream("confusables.tsv")) {
            assertEquals(new String(file.readAllBytes(), StandardCharsets.UTF_8), table, "copy target/confusables.tsv");
        }
    }

    /** Made anew here, since those that texts are compared by are made once. */
    @Test
    void eachPageHasTheLinesOfItsCharacters() throws IOException {
        Map<Integer, String> prototypes = new HashMap<>();
        try (InputStream file = Confusables.class.getResourceAsStream("confusables.tsv")) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(line -> {
                        int tab = line.indexOf('\t');
                        prototypes.put(Integer.parseInt(line.substring(0, tab), 16), text(line.substring(tab + 1)));
                    });
        }
        assertTrue(prototypes.size() > 5000, prototypes.size() + " lines");
        int length = new Confusables.Page(0).prototypes.length;
        for (int first = 0; first <= Character.MAX_CODE_POINT; first += length) {
            List<String> found = Arrays.asList(new Confusables.Page(first).prototypes);
            int from = first;
            assertEquals(
                    IntStream.range(0, length)
                            .mapToObj(place -> prototypes.get(from + place))
                            .collect(Collectors.toCollection(ArrayList::new)),
                    found);
        }
    }

    private static String text(String hex) {
        return Stream.of(hex.split(" ", -1))
                .filter(each -> !each.isEmpty())
                .map(each -> Character.toString(Integer.parseInt(each, 16)))
                .collect(Collectors.joining());
    }

    /** Whether a character stands for another one and no step before or after the table does it. */
    private static boolean stands(int codePoint) {
        String text = Character.toString(codePoint);
        boolean decomposes = !Normalizer2.getNFDInstance().isNormalized(text)
                && UCharacter.getAge(codePoint).compareTo(JDK_17) <= 0;
        return !decomposes
                && !Printable.isIgnorable(codePoint)
                && !ICU.getSkeleton(text).equals(text);
    }

    private static String hex(String text) {
        return text.codePoints()
                .mapToObj(each -> Integer.toHexString(each).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    @Test
    void everyCharacterHasUnicodesSkeleton() {
        String differing = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(each -> Character.getType(each) != Character.SURROGATE)
                .filter(each -> {
                    String text = "x" + Character.toString(each) + "m";
                    return !Skeleton.of(text).equals(ICU.getSkeleton(text));
                })
                .mapToObj(Printable::code)
                .collect(Collectors.joining(" "));
        assertEquals("", differing);
    }
}
