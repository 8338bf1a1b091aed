package org.entente.json.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.entente.json.EntenteJson;
import org.entente.json.Sources;
import org.entente.json.token.TokenReader;
import org.entente.json.type.CodeIndex;
import org.entente.model.Agreement;
import org.entente.vocabulary.Stance;
import org.junit.jupiter.api.Test;

/** What a document says again is the same value in memory. */
class StringPoolTest {

    private static TokenReader at(String text) throws IOException {
        byte[] json = new ObjectMapper().writeValueAsBytes(text);
        TokenReader parser = Sources.STANDARD.reader(json, 0, json.length);
        parser.next();
        return parser;
    }

    private static List<String> read(List<String> texts) throws IOException {
        StringPool repeats = new StringPool();
        List<String> read = new ArrayList<>();
        for (String text : texts) {
            read.add(repeats.read(at(text)));
        }
        return read;
    }

    /** Few letters, so that many are alike to the hash and crowd each other out. */
    @Property
    void everyTextIsReadAsItStands(
            @ForAll @Size(max = 60)
                    List<@net.jqwik.api.constraints.CharRange(from = 'a', to = 'c') @StringLength(max = 34) String>
                            texts)
            throws IOException {
        assertEquals(texts, read(texts));
    }

    @Test
    void crowdedTextsAreReadAsTheyStand() throws IOException {
        List<String> texts = new ArrayList<>();
        IntStream.range(0, 3000).forEach(i -> texts.add("p" + i % 1500));
        assertEquals(texts, read(texts));
    }

    @Test
    void anIdIsOneStringInMemory() throws IOException {
        List<String> read =
                read(List.of("KR", "US", "KR", "a-key-of-thirty-two-characters--", "a-key-of-thirty-two-characters--"));
        assertSame(read.get(0), read.get(2));
        assertSame(read.get(3), read.get(4));
    }

    @Test
    void collidingStringsAreBothKept() throws IOException {
        List<String> read = read(List.of("abXdef", "acXdef", "abXdef", "acXdef"));
        assertEquals(CharHash.hash("abXdef".toCharArray(), 0, 6), CharHash.hash("acXdef".toCharArray(), 0, 6));
        assertSame(read.get(0), read.get(2));
        assertSame(read.get(1), read.get(3));
    }

    @Test
    void longTextsAreNotKept() throws IOException {
        String words = "words that stand in no other text";
        List<String> read = read(List.of(words, words));
        assertEquals(words, read.get(1));
        assertNotSame(read.get(0), read.get(1));
    }

    @Test
    void everyCodeIsFoundAndNoOther() throws IOException {
        CodeIndex<Stance> known = new CodeIndex<>(Stance.vocabulary().known(), Stance::code);
        for (Stance stance : Stance.vocabulary().known()) {
            assertSame(stance, known.find(at(stance.code())));
            assertNull(known.find(at(stance.code() + "S")));
            assertNull(known.find(at(stance.code().toLowerCase(java.util.Locale.ROOT))));
        }
        assertNull(known.find(at("")));
    }

    /** What is alike to the hash costs time, though nothing else. */
    @Test
    void theHashSeparatesTheCodesOfVocabularies() {
        List<String> codes = new ArrayList<>();
        org.entente.vocabulary.LifecycleAct.vocabulary().known().forEach(act -> codes.add(act.code()));
        IntStream.range(0, 100).forEach(i -> codes.add("p" + i));
        long places = codes.stream()
                .mapToInt(code -> CharHash.hash(code.toCharArray(), 0, code.length()) & 511)
                .distinct()
                .count();
        assertTrue(places > codes.size() * 3 / 4, () -> places + " of " + codes.size());
        assertEquals(0, CharHash.hash(new char[] {'a'}, 0, 0));
        assertEquals(CharHash.hash("KR".toCharArray(), 0, 2), CharHash.hash("\"KR\"".toCharArray(), 1, 2));
    }

    @Test
    void anAgreementSharesItsIdsAndLanguages() throws IOException {
        Agreement agreement = EntenteJson.standard()
                .read(org.entente.fixture.ReferenceAgreements.class.getResourceAsStream("march-2021.json"));
        assertSame(
                agreement.parties().get(0).actor(),
                agreement.actors().stream()
                        .filter(actor ->
                                actor.id().equals(agreement.parties().get(0).actor()))
                        .findFirst()
                        .orElseThrow()
                        .id());
    }
}
