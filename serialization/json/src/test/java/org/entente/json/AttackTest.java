package org.entente.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.violation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that were made to take long, or much memory, at their full size. */
class AttackTest {

    private static final EntenteJson JSON = EntenteJson.standard();
    private static final Duration GUARD = Duration.ofSeconds(30);
    private static final String HEAD = "{\"format\":\"entente/1.0\",\"id\":\"x\",\"title\":{\"en\":\"t\"},";

    private static <T> T inTime(Supplier<T> action) {
        return assertTimeoutPreemptively(GUARD, action::get);
    }

    private static String colliding(int number) {
        return IntStream.range(0, 16)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining());
    }

    private static Set<String> codes(Checked checked) {
        return checked.report().violations().stream().map(Violation::code).collect(Collectors.toSet());
    }

    static Iterable<String> kinds() {
        return AttackDocuments.kinds();
    }

    /** At a size that takes no time; {@link AttackMeasure} says what they take at their full size. */
    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindIsAnswered(String kind) {
        String json = AttackDocuments.document(kind, 1 << 15, 1 << 11);
        Checked checked = inTime(() -> JSON.check(json));
        assertEquals(checked.report().hasErrors(), checked.agreement().isEmpty());
        inTime(() -> JSON.lenient().check(json));
        inTime(checked::salvage).ifPresent(salvage -> assertDoesNotThrow(() -> JSON.read(JSON.write(salvage.value()))));
    }

    @Test
    void danglingReferencesOfOneHashCode() {
        String json = HEAD
                + IntStream.range(0, 9000)
                        .mapToObj(i -> "{\"actor\":\"" + colliding(i) + "\"}")
                        .collect(Collectors.joining(",", "\"parties\":[", "]}"));
        assertEquals(Set.of("reference-dangling"), codes(inTime(() -> JSON.check(json))));
        inTime(() -> assertThrows(AgreementJsonException.class, () -> JSON.read(json)));
    }

    /** They were all held, and their message had hundreds of millions of characters. */
    @Test
    void danglingReferencesOfAWholeDocument() {
        String json = HEAD + "\"parties\":[" + "{\"actor\":\"KR\"},".repeat(3_400_000) + "{\"actor\":\"KR\"}]}";
        EntenteJson tolerant = JSON.limits(Limits.standard().withDocument(128 << 20));
        AgreementJsonException refusal =
                inTime(() -> assertThrows(AgreementJsonException.class, () -> tolerant.read(json)));
        assertEquals(10_001, refusal.report().violations().size());
        assertTrue(
                refusal.getMessage().length() < 25_000,
                () -> "" + refusal.getMessage().length());
    }

    @Test
    void languagesOfOneHashCode() {
        String json = HEAD
                + IntStream.range(0, 50_000)
                        .mapToObj(i -> "\"x-" + Integer.toString(i, 36) + "\":\" \"")
                        .collect(Collectors.joining(",", "\"note\":{", "}}"));
        Checked checked = inTime(() -> JSON.check(json));
        assertTrue(codes(checked).contains("languages-too-many"), codes(checked)::toString);
        assertTrue(checked.report().violations().size() <= 101);
    }

    /** Jackson multiplies by 33, not by 31 as strings do. Its table of names broke, for all documents after, too. */
    @Test
    void memberNamesCollideInTheCharacterTable() {
        String json = unknownMembers(IntStream.range(0, 4000)
                .mapToObj(i -> colliding(i).replace("Aa", "Ab").replace("BB", "BA"))
                .toList());
        assertEquals(Set.of("member-unknown"), codes(inTime(() -> JSON.check(json))));
        assertEquals(Set.of(), codes(JSON.check(HEAD + "\"texts\":[{\"language\":\"en\"}]}")));
    }

    /** More of one hash code than the parser's table of names bears; that is no limit of length. */
    @Test
    void memberNamesCollideInTheByteTable() {
        byte[] json = unknownMembers(CollidingNames.names(3000)).getBytes(UTF_8);
        assertEquals(Set.of("member-unknown"), codes(inTime(() -> JSON.check(json))));
        assertEquals(Set.of(), codes(JSON.check((HEAD + "\"texts\":[{\"language\":\"en\"}]}").getBytes(UTF_8))));
        Checked line = inTime(() -> JSON.lenient().check(json));
        assertTrue(line.agreement().isPresent());
    }

    private static String unknownMembers(List<String> names) {
        return HEAD + names.stream().map(name -> "\"" + name + "\":1").collect(Collectors.joining(",")) + "}";
    }
}
