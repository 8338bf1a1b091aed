package org.entente.json.type;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.json.Refusal;
import org.entente.json.Sources;
import org.entente.json.format.FormatTypes;
import org.entente.json.format.FormatVersion;
import org.entente.json.mapper.RefusedException;
import org.entente.json.reading.CollectedProblems;
import org.entente.json.reading.FailFastProblems;
import org.entente.json.reading.LanguagesMet;
import org.entente.json.reading.NextMemberPrediction;
import org.entente.json.reading.ProblemSink;
import org.entente.json.reading.Reading;
import org.entente.json.schema.SchemaDefinitions;
import org.entente.json.text.Document;
import org.entente.json.token.TokenReader;
import org.entente.json.token.TokenWriter;
import org.entente.json.tree.JsonObject;
import org.entente.meta.Kinds;
import org.entente.provision.Commitment;
import org.entente.provision.Position;
import org.entente.provision.Provision;
import org.entente.source.Digest;
import org.entente.text.LanguageTag;
import org.entente.time.DateSpan;
import org.entente.time.IsoDuration;
import org.entente.time.UncertainDate;
import org.entente.violation.ValuePath;
import org.entente.vocabulary.Stance;
import org.entente.wording.Manner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A description made here and now reads, writes and refuses in both ways of reading. */
class ObjectTypeTest {

    private record Toy(String id, Optional<Stance> stance, List<String> tags, boolean set) {}

    private static final class Draft {

        private String id = "";
        private @Nullable Stance stance;
        private final List<String> tags = new ArrayList<>();
        private boolean set;

        void id(String value) {
            id = value;
        }

        void stance(Stance value) {
            stance = value;
        }

        void addTag(String value) {
            tags.add(value);
        }

        void set(boolean value) {
            set = value;
        }

        Toy build() {
            return new Toy(id, Optional.ofNullable(stance), List.copyOf(tags), set);
        }
    }

    private final ObjectType<Toy, Draft> shape = ObjectType.of(Toy.class, Draft::new, Draft::build)
            .required("id", LeafTypes.ID, Toy::id, Draft::id)
            .with(toy -> toy.optional("stance", LeafTypes.term(Stance.vocabulary()), Toy::stance, Draft::stance))
            .list("tags", LeafTypes.TEXT, Toy::tags, Draft::addTag)
            .flag("set", Toy::set, Draft::set)
            .atLeastOneOf(List.of("stance", "tags"))
            .done(() -> new Toy("none", Optional.empty(), List.of(), false));

    private static <V> @Nullable V read(JsonType<V> shape, String json, ProblemSink problems) throws IOException {
        try (TokenReader parser = Sources.STANDARD.reader(json.getBytes(UTF_8), 0, json.getBytes(UTF_8).length)) {
            parser.next();
            return shape.read(new Reading(parser, problems, null));
        }
    }

    /** What the reading that ends at the first error makes of it. */
    private static <V> V atOnce(JsonType<V> shape, String json) throws IOException {
        try (TokenReader parser = Sources.STANDARD.reader(json)) {
            parser.next();
            return Member.sound(shape.read(new Reading(parser, new FailFastProblems(parser, true), null)));
        }
    }

    private static <V> List<String> problems(JsonType<V> shape, String json) throws IOException {
        CollectedProblems findings = new CollectedProblems(Document.of(json), 100, Sources.STANDARD);
        read(shape, json, findings);
        return Refusal.lines(findings.report());
    }

    private static <V> String first(JsonType<V> shape, String json) {
        RefusedException refusal = assertThrows(RefusedException.class, () -> atOnce(shape, json));
        return Refusal.lines(refusal.report()).get(0).replaceAll(" \\d+:\\d+$", "");
    }

    private static <V> String written(JsonType<V> shape, V value) throws IOException {
        StringWriter text = new StringWriter();
        try (TokenWriter out = Sources.STANDARD.engine().writer(text, false)) {
            shape.write(value, out);
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\":\"a\"}",
                "{\"id\":\"a\",\"stance\":\"HOPES\",\"tags\":[\"x\",\"y\"],\"set\":true}",
                "{\"id\":\"a\",\"tags\":[\"x\"]}",
                "{\"id\":\"a\",\"set\":true}"
            })
    void readsWhatItWrites(String json) throws IOException {
        Toy toy = atOnce(shape, json);
        assertEquals(json, written(shape, toy));
        assertEquals(toy, read(shape, json, new CollectedProblems(Document.of(json), 1, Sources.STANDARD)));
    }

    @Test
    void readsMembersInAnyOrder() throws IOException {
        Toy toy = atOnce(shape, "{\"set\":false,\"tags\":[],\"stance\":\"HOPES\",\"id\":\"a\"}");
        assertEquals(new Toy("a", Optional.of(Stance.HOPES), List.of(), false), toy);
        assertEquals("{\"id\":\"a\",\"stance\":\"HOPES\"}", written(shape, toy));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | required /id",
                "{\"set\":true} | required /id",
                "{\"id\":\"a\",\"id\":\"b\"} | member-duplicate /id",
                "{\"id\":\"a\",\"set\":true,\"set\":true} | member-duplicate /set",
                "{\"id\":\"a\",\"other\":1} | member-unknown /other",
                "{\"id\":\"a\",\"SET\":true} | member-misspelt /SET",
                "{\"id\":\"a\",\"set\":3} | type-mismatch /set",
                "{\"id\":\"a\",\"tags\":\"x\"} | type-mismatch /tags",
                "{\"id\":\"a\",\"tags\":[\"x\",1]} | type-mismatch /tags/1",
                "{\"id\":null} | null-value /id",
                "[] | type-mismatch (root)"
            })
    void refusesTheSameInBothWaysOfReading(String json, String problem) throws IOException {
        assertEquals(problem, first(shape, json));
        assertEquals(problem, problems(shape, json).get(0).replaceAll(" \\d+:\\d+$", ""));
    }

    private record Pair(int left, int right) {}

    private static final class PairDraft {

        private int left;
        private int right;

        void left(int value) {
            left = value;
        }

        void right(int value) {
            right = value;
        }
    }

    private final ObjectType<Pair, PairDraft> pairs = ObjectType.of(
                    Pair.class, PairDraft::new, draft -> new Pair(draft.left, draft.right))
            .required("left", LeafTypes.numberFrom(Integer.MIN_VALUE), Pair::left, PairDraft::left)
            .number("right", LeafTypes.numberFrom(Integer.MIN_VALUE), Pair::right, PairDraft::right)
            .done(() -> new Pair(0, 0));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | required /left",
                "{\"left\":1} | required /right",
                "{\"right\":1} | required /left",
                "{\"right\":1,\"right\":1} | member-duplicate /right",
                "{\"left\":1,\"right\":2147483648} | type-mismatch /right"
            })
    void namesTheMemberThatIsMissing(String json, String problem) {
        assertEquals(problem, first(pairs, json));
    }

    /** A type whose members are numbers that are added up. */
    private static ObjectType<Integer, int[]> sum(int members) {
        ObjectType.Description<Integer, int[]> sum = ObjectType.of(Integer.class, () -> new int[1], draft -> draft[0]);
        for (int i = 0; i < members; i++) {
            sum.number(
                    "m" + i,
                    LeafTypes.numberFrom(Integer.MIN_VALUE),
                    value -> value,
                    (draft, value) -> draft[0] += value);
        }
        return sum.done(() -> 0);
    }

    @Test
    void aTypeMayHaveSixtyFourMembers() throws IOException {
        String all =
                IntStream.range(0, 64).mapToObj(i -> "\"m" + i + "\":" + i).collect(Collectors.joining(",", "{", "}"));
        assertEquals(2016, atOnce(sum(64), all));
        assertEquals("required /m63", first(sum(64), all.replace(",\"m63\":63", "")));
        assertEquals("required /m0", first(sum(64), all.replace("\"m0\":0,", "")));
        assertEquals(List.of("required /m0 1:1"), problems(sum(64), all.replace("\"m0\":0,", "")));
        assertEquals(64, problems(sum(64), "{}").size());
        assertThrows(IllegalArgumentException.class, () -> sum(65));
    }

    @Test
    void readsSingleValues() throws IOException {
        assertEquals(true, atOnce(LeafTypes.FLAG, "true"));
        assertEquals(false, atOnce(LeafTypes.FLAG, "false"));
        assertEquals("type-mismatch (root)", first(LeafTypes.FLAG, "0"));
        assertNull(read(LeafTypes.FLAG, "0", new CollectedProblems(Document.of("0"), 1, Sources.STANDARD)));
        assertEquals(FormatVersion.AGREEMENT.first(), atOnce(FormatVersion.AGREEMENT, "\"entente/1.0\""));
        assertEquals(FormatVersion.AGREEMENT.first(), FormatVersion.AGREEMENT.placeholder());
        for (String other : List.of("1", "\"entente/2.0\"", "\"entente/1.01\"")) {
            assertNull(read(
                    FormatVersion.AGREEMENT, other, new CollectedProblems(Document.of(other), 1, Sources.STANDARD)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {Integer.MIN_VALUE - 1L, Integer.MIN_VALUE, -1, 0, Integer.MAX_VALUE, Integer.MAX_VALUE + 1L})
    void wholeNumbersAreOf32Bits(long number) throws IOException {
        String json = Long.toString(number);
        CollectedProblems findings = new CollectedProblems(Document.of(json), 1, Sources.STANDARD);
        Integer expected = number == (int) number ? (int) number : null;
        assertEquals(expected, read(LeafTypes.numberFrom(0), json, findings));
        assertEquals(expected == null, findings.report().hasErrors());
    }

    @Test
    void thePathMayBeOfAnyLength() throws IOException {
        try (TokenReader parser = Sources.STANDARD.reader("0")) {
            Reading reading = new Reading(parser, new FailFastProblems(parser, true), null);
            ValuePath path = ValuePath.ROOT;
            for (int i = 0; i < 50; i++) {
                reading.enter("a" + i);
                reading.enter(i);
                path = path.member("a" + i).index(i);
                assertEquals(path, reading.path());
            }
        }
    }

    @Test
    void everyMemberKnowsTheValueOfItsOwner() {
        Toy toy = new Toy("a", Optional.of(Stance.HOPES), List.of("x"), true);
        assertEquals(
                List.of("a", Stance.HOPES, List.of("x"), true),
                shape.described().stream().map(member -> member.get(toy)).toList());
        assertNull(shape.described().get(1).get(shape.placeholder()));
    }

    @Test
    void aListHasTheMembersOfItsElements() {
        assertSame(shape.members(), new ListType<>(shape).members());
        assertNull(new ListType<>(LeafTypes.TEXT).members());
    }

    @Test
    void whatIsReadOverAValueReplacesItsMembers() throws IOException {
        Toy toy = new Toy("a", Optional.of(Stance.HOPES), List.of("x"), true);
        assertEquals(
                new Toy("a", Optional.of(Stance.SUPPORTS), List.of("y"), true),
                over(shape, toy, "{\"stance\":\"SUPPORTS\",\"tags\":[\"y\"]}"));
        assertEquals(false, over(LeafTypes.FLAG, true, "false"));
    }

    private static <V> @Nullable V over(JsonType<V> type, V value, String json) throws IOException {
        try (TokenReader parser = Sources.STANDARD.reader(json)) {
            parser.next();
            return type.readOver(
                    value, new Reading(parser, new CollectedProblems(Document.of(json), 1, Sources.STANDARD), null));
        }
    }

    @Test
    void theSchemaOfATypeWithoutTextsSaysNothing() throws IOException {
        JsonObject node = new JsonObject();
        assertSame(node, FormTexts.NONE.describe(node, Locale.KOREAN));
        assertSame(node, FormTexts.NONE.describe(node, "id", Locale.KOREAN));
        StringWriter text = new StringWriter();
        try (TokenWriter out = Sources.STANDARD.engine().writer(text, false)) {
            node.write(out);
        }
        assertEquals("{}", text.toString());
    }

    @Test
    void standsInForWhatCannotBeRead() {
        assertEquals(new Toy("none", Optional.empty(), List.of(), false), shape.placeholder());
        assertEquals(false, LeafTypes.FLAG.placeholder());
        assertEquals(java.math.BigDecimal.ZERO, LeafTypes.NUMBER.placeholder());
    }

    private final JsonType<Provision> provisions = FormatTypes.PROVISION;

    @Test
    void theKindMayStandAnywhere() throws IOException {
        String rest = "\"summary\":{\"en\":\"They agree.\"},\"by\":{\"extent\":\"ALL_PARTIES\"}";
        Provision first = atOnce(provisions, "{\"kind\":\"COMMITMENT\"," + rest + "}");
        assertTrue(first instanceof Commitment);
        assertEquals(first, atOnce(provisions, "{" + rest + ",\"kind\":\"COMMITMENT\"}"));
        Provision position = atOnce(provisions, "{\"kind\":\"POSITION\"," + rest + ",\"stance\":\"HOPES\"}");
        assertEquals(Optional.of(Stance.HOPES), ((Position) position).stance());
        assertEquals("{\"kind\":\"COMMITMENT\"," + rest + "}", written(provisions, first));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"kind\":\"COMMITMENT\",\"stance\":\"HOPES\" | member-of-another-kind /stance",
                "\"kind\":\"POSITION\",\"creates\":[] | member-of-another-kind /creates",
                "\"stance\":\"HOPES\",\"kind\":\"COMMITMENT\" | member-of-another-kind /stance",
                "\"kind\":\"COMMITMENT\",\"kind\":\"COMMITMENT\" | member-duplicate /kind",
                "\"stance\":\"HOPES\" | required /kind",
                "\"kind\":\"TREATY\" | value-unknown /kind"
            })
    void refusesMembersOfAnotherKind(String members, String problem) throws IOException {
        String json = "{" + members + ",\"summary\":{\"en\":\"x\"},\"by\":{\"extent\":\"UNATTRIBUTED\"}}";
        assertEquals(problem, first(provisions, json));
        assertEquals(problem, problems(provisions, json).get(0).replaceAll(" \\d+:\\d+$", ""));
    }

    @Test
    void aChoiceMayBeOfOneValueAlone() throws IOException {
        assertEquals("value-unknown (root)", first(EnumType.only(Manner.JOINTLY), "\"SEVERALLY\""));
    }

    @Test
    void guessesAreNoughtUntilTheyAreLearned() {
        NextMemberPrediction guesses = new NextMemberPrediction();
        assertEquals(0, guesses.at(3));
        assertEquals(0, guesses.at(5000));
        guesses.learn(3, 2);
        guesses.learn(512, 7);
        guesses.learn(5000, 4);
        assertEquals(List.of(2, 7, 4), List.of(guesses.at(3), guesses.at(512), guesses.at(5000)));
    }

    @Test
    void aReadingLearnsWhichMembersArePassedOver() throws IOException {
        try (TokenReader parser = Sources.STANDARD.reader("{\"id\":\"a\",\"set\":true}")) {
            Reading in = new Reading(parser, new FailFastProblems(parser, true), null);
            assertEquals(0, mostPassed(in));
            parser.next();
            shape.read(in);
            assertEquals(2, mostPassed(in));
        }
    }

    private static int mostPassed(Reading in) {
        return IntStream.range(0, 10_000).map(in.guesses()::at).max().orElseThrow();
    }

    @Test
    void nullIsAbsentToALenientReading() throws IOException {
        assertEquals(
                new Toy("a", Optional.empty(), List.of(), false), leniently("{\"id\":\"a\",\"tags\":null}", shape));
        for (String json : List.of("{\"left\":null,\"right\":1}", "{\"left\":1,\"right\":null}")) {
            RefusedException refusal = assertThrows(RefusedException.class, () -> leniently(json, pairs), json);
            String missing = json.contains("\"left\":null") ? "left" : "right";
            assertTrue(Refusal.lines(refusal.report()).get(0).startsWith("required /" + missing), json);
        }
        RefusedException twice =
                assertThrows(RefusedException.class, () -> leniently("{\"left\":1,\"right\":null,\"right\":1}", pairs));
        assertTrue(Refusal.lines(twice.report()).get(0).startsWith("member-duplicate /right"));
    }

    private static <V> V leniently(String json, JsonType<V> shape) throws IOException {
        try (TokenReader parser = Sources.STANDARD.reader(json)) {
            parser.next();
            return Member.sound(
                    shape.read(new Reading(parser, new FailFastProblems(parser, true), Sources.STANDARD.engine())));
        }
    }

    @Test
    void languagesInValuesCountAgainstTheLimit() throws IOException {
        JsonType<List<LanguageTag>> languages = new ListType<>(LeafTypes.LANGUAGE);
        String most = IntStream.range(0, LanguagesMet.MOST)
                .mapToObj(i -> "\"x-" + i + "\"")
                .collect(Collectors.joining(","));
        assertEquals(LanguagesMet.MOST, atOnce(languages, "[" + most + "]").size());
        assertEquals(
                LanguagesMet.MOST + 1,
                atOnce(languages, "[" + most + ",\"x-0\"]").size());
        assertEquals("limit-languages /" + LanguagesMet.MOST, first(languages, "[" + most + ",\"en\"]"));
    }

    private record Owner(Toy toy) {}

    private static final class OwnerDraft {

        private Toy toy = new Toy("none", Optional.empty(), List.of(), false);

        void toy(Toy value) {
            toy = value;
        }
    }

    @Test
    void adviceShowsTheWayToMembersFurtherIn() {
        ObjectType<Owner, OwnerDraft> owners = ObjectType.of(
                        Owner.class, OwnerDraft::new, draft -> new Owner(draft.toy))
                .required("toy", shape, Owner::toy, OwnerDraft::toy)
                .done(() -> new Owner(shape.placeholder()));
        RefusedException refusal = assertThrows(RefusedException.class, () -> atOnce(owners, "{\"stance\":\"HOPES\"}"));
        assertEquals(
                "toy.stance", refusal.report().violations().get(0).arguments().get("place"));
        assertEquals(Optional.of("toy.set"), MemberAdvice.further("set", owners.members()));
        assertEquals(Optional.empty(), MemberAdvice.further("toy", shape.members()));
    }

    private ObjectType.Description<Toy, Draft> choice() {
        return ObjectType.of(Toy.class, Draft::new, Draft::build)
                .optional("stance", LeafTypes.term(Stance.vocabulary()), Toy::stance, Draft::stance)
                .list("tags", LeafTypes.TEXT, Toy::tags, Draft::addTag)
                .flag("set", Toy::set, Draft::set);
    }

    private ObjectType<Toy, Draft> done(ObjectType.Description<Toy, Draft> description) {
        return description.done(() -> new Toy("none", Optional.empty(), List.of(), false));
    }

    @Test
    void anExampleShowsTheFirstOfAlternatives() {
        List<String> alternatives = List.of("tags", "set");
        assertEquals("{}", done(choice()).example());
        assertEquals(
                "{\"tags\": [\"text\"]}",
                done(choice().atLeastOneOf(alternatives)).example());
        assertEquals(
                "{\"set\": true}",
                done(choice().showing(List.of("set")).atLeastOneOf(alternatives))
                        .example());
    }

    @Test
    void ofExclusiveMembersTheSchemaRefusesEachPair() throws IOException {
        SchemaDefinitions definitions = new SchemaDefinitions(Locale.ENGLISH);
        done(choice().atMostOneOf(List.of("stance", "tags", "set"))).schema(definitions);
        StringWriter text = new StringWriter();
        try (TokenWriter out = Sources.STANDARD.engine().writer(text, false)) {
            definitions.all().write(out);
        }
        String stance = "{\"required\":[\"stance\"]}";
        String tags = "{\"required\":[\"tags\"],\"properties\":{\"tags\":{\"minItems\":1}}}";
        String set = "{\"required\":[\"set\"],\"properties\":{\"set\":{\"const\":true}}}";
        String pairs = Stream.of(stance + "," + tags, stance + "," + set, tags + "," + set)
                .map(pair -> "{\"not\":{\"allOf\":[" + pair + "]}}")
                .collect(Collectors.joining(","));
        assertTrue(text.toString().contains("\"allOf\":[" + pairs + "]"), text::toString);
    }

    @Test
    void eachScalarHasTheTypeThatReadsIt() {
        assertSame(LeafTypes.DATE, LeafTypes.scalar(UncertainDate.kind()));
        assertSame(LeafTypes.DATES, LeafTypes.scalar(DateSpan.kind()));
        assertSame(LeafTypes.DURATION, LeafTypes.scalar(IsoDuration.kind()));
        assertSame(LeafTypes.LANGUAGE, LeafTypes.scalar(LanguageTag.kind()));
        assertSame(LeafTypes.DIGEST, LeafTypes.scalar(Digest.kind()));
        assertSame(LeafTypes.TIME, LeafTypes.scalar(Kinds.time()));
        assertSame(LeafTypes.ZONE, LeafTypes.scalar(Kinds.zone()));
        assertSame(LeafTypes.URI_REFERENCE, LeafTypes.scalar(Kinds.address()));
    }
}
