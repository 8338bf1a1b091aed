package org.entente.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.model.Agreement;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The smallest part goes that can, and is reported. */
class SalvageTest {

    private static final EntenteJson JSON = EntenteJson.standard();
    private static final String HEAD = "{'format':'entente/1.0','id':'a','title':{'en':'A'}";

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    private static List<String> leftOut(String text) {
        return JSON.check(json(text)).salvage().orElseThrow().leftOut().violations().stream()
                .map(left -> left.path() + " " + left.arguments().get("reasons") + " "
                        + left.arguments().get("value").replace('"', '\''))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // an optional member
                "'events':[{'act':'SIGNATURE','done':'2021-02-30'}] | events[0].done date-not-in-calendar '2021-02-30'",
                // an element of a list
                "'texts':[{'language':'en'},{'language':'k o'}] | texts[1] language-tag-malformed, required"
                        + " {'language':'k o'}",
                // what cannot do without the refused part
                "'parties':[{'actor':'XX'}] | parties[0] reference-dangling, required {'actor':'XX'}",
                "'provisions':[{'kind':'POSITION','text':{'en':'x'},'by':{'actors':[{'id':'XX'}]}}] | provisions[0]"
                        + " one-of-required, reference-dangling, required"
                        + " {'kind':'POSITION','text':{'en':'x'},'by':{'actors':[{'id':'XX'}]}}",
                // the words stay where an id does not resolve
                "'provisions':[{'kind':'POSITION','text':{'en':'x'},'by':{'actors':[{'id':'XX','asPrinted':'X'}]}}] |"
                        + " provisions[0].by.actors[0].id reference-dangling 'XX'",
                // of two definitions the first stays
                "'actors':[{'id':'X','name':{'en':'X'}},{'id':'X','name':{'en':'Y'}}] | actors[1] id-duplicate,"
                        + " required {'id':'X','name':{'en':'Y'}}",
                "'actors':[{'id':'X','name':{'en':'X'},'parent':'X'}] | actors[0].parent reference-cycle 'X'",
                "'note':{'en':'x'},'note':{'en':'y'} | note member-duplicate {'en':'y'}",
                "'note':{'en':'x','EN':'y'} | note.EN language-twice 'y'",
                "'vendor':[1,{'x':1.50}] | vendor member-unknown [1,{'x':1.50}]",
                "'note':null | note null-value null"
            })
    void leavesOutTheSmallestPartThatCan(String members, String left) {
        assertEquals(List.of(left.strip()), leftOut(HEAD + "," + members + "}"));
    }

    /** The head has five values, and the list is one. */
    @ParameterizedTest
    @CsvSource({"131066, member-unknown", "131067, 'member-unknown, limit-elements'"})
    void whatIsBehindTooManyValuesGoes(int elements, String reasons) {
        String text = json(HEAD + ",'vendor':[" + "1,".repeat(elements - 1) + "1]}");
        assertEquals(
                reasons,
                JSON.check(text).salvage().orElseThrow().leftOut().violations().stream()
                        .map(left -> left.arguments().get("reasons"))
                        .sorted(Comparator.reverseOrder())
                        .collect(Collectors.joining(", ")));
    }

    /** One went in each round, and there are not so many rounds. */
    @ParameterizedTest
    @ValueSource(strings = {"'note':{'en':'x'}", "'vendor':1", "'texts':[]"})
    void membersRepeatedOftenGoAtOnce(String member) {
        List<String> leftOut = leftOut(HEAD + ("," + member).repeat(200) + "}");
        assertTrue(leftOut.size() >= 199, leftOut::toString);
        assertTrue(
                leftOut.stream().allMatch(left -> left.contains("member-duplicate") || left.contains("member-unknown")),
                leftOut::toString);
    }

    @Test
    void keepsAllTheRest() throws AgreementJsonException {
        String sound = HEAD + ",'actors':[{'id':'X','name':{'en':'X'}}],'parties':[{'actor':'X'}]}";
        String broken = HEAD
                + ",'actors':[{'id':'X','name':{'en':'X'}},{'id':'','name':{'en':'Y'}}],'parties':[{'actor':'Y'},{'actor':'X'}]}";
        Salvage<Agreement> salvage = JSON.check(json(broken)).salvage().orElseThrow();
        assertEquals(JSON.read(json(sound)), salvage.value());
        assertEquals(
                List.of("1:92 actors[1]", "1:132 parties[0]"),
                salvage.leftOut().violations().stream()
                        .map(left -> left.location().orElseThrow() + " " + left.path())
                        .toList());
        assertTrue(salvage.leftOut().violations().get(0).message(Locale.KOREAN).contains("id-malformed"));
    }

    @Test
    void takesWhatStandsBeforeABreak() {
        String broken = HEAD + ",'texts':[{'language':'en'}],'note':{'en':'x','ko";
        Salvage<Agreement> salvage = JSON.check(json(broken)).salvage().orElseThrow();
        assertEquals("{en=x}", salvage.value().note().orElseThrow().toString());
        assertEquals(List.of(" json-malformed ,'ko"), leftOut(broken));
        assertEquals(List.of(" json-trailing  more"), leftOut(HEAD + "} more"));
        assertEquals(List.of(), leftOut(HEAD + ",'texts':[{'language':'en'}"));
    }

    @Test
    void statesItsFormat() {
        assertEquals(List.of("format format-unknown 'entente/2.0'"), leftOut(HEAD.replace("1.0", "2.0") + "}"));
        assertEquals(List.of(), leftOut(HEAD.replace("'format':'entente/1.0',", "") + "}"));
        assertEquals(
                List.of("format format-newer 'entente/1.7'", "new member-unknown 1"),
                leftOut(HEAD.replace("1.0", "1.7") + ",'new':1}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "nope",
                "{'format':'entente/1.0','title':{'en':'A'}}",
                "{'format':'entente/1.0','id':'a'}",
                "{'format':'entente/1.0','id':' ','title':{'en':'A'}}",
                "{'format':'entente/1.0','id':'a','title':{'en':' '}}"
            })
    void salvageNeedsIdAndTitle(String text) {
        assertEquals(Optional.empty(), JSON.check(json(text)).salvage());
    }

    /** Of a text that could not be taken in whole nothing is kept. */
    @Test
    void nothingIsSavedOfWhatIsNoText() {
        byte[] latin = (json(HEAD) + "\u00e9}").getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(Optional.empty(), JSON.check(latin).salvage());
        EntenteJson small = JSON.limits(Limits.standard().withDocument(100));
        String document = json(HEAD + ",'note':{'en':'" + "x".repeat(100) + "'},'vendor':1}");
        assertEquals(Optional.empty(), small.check(document).salvage());
        assertEquals(
                Optional.empty(),
                small.check(document.getBytes(StandardCharsets.UTF_8)).salvage());
        assertEquals(Optional.empty(), small.check(new byte[400]).salvage());
    }

    @Test
    void whatReadingTakesIsWhole() throws AgreementJsonException {
        Checked checked = JSON.check(json(HEAD + "}"));
        assertEquals(
                JSON.read(json(HEAD + "}")), checked.salvage().orElseThrow().value());
        assertTrue(checked.salvage().orElseThrow().leftOut().isEmpty());
    }

    @Test
    void linesAreSalvagedWithTheirNumber() {
        String lines = json("\n" + HEAD + ",'texts':[{'language':'k o'}]}\n" + HEAD + "}");
        List<CheckedLine> checked = JSON.checkLines(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)))
                .toList();
        Salvage<Agreement> salvage = checked.get(0).checked().salvage().orElseThrow();
        assertEquals(
                "2:" + (HEAD.length() + 11),
                salvage.leftOut().violations().get(0).location().orElseThrow().toString());
        assertEquals(checked.get(1).checked().agreement().orElseThrow(), salvage.value());
    }

    /** Each provision hangs on the one before, and has no act of its own. */
    @Test
    void aLongChainIsGivenUp() {
        String chain = IntStream.range(0, 500)
                .mapToObj(i -> "{'id':'p" + i + "','kind':'POSITION','partOf':'p" + (i - 1) + "','text':{'en':'x'}}")
                .collect(Collectors.joining(","));
        assertEquals(
                Optional.empty(),
                JSON.check(json(HEAD + ",'provisions':[" + chain + "]}")).salvage());
    }

    /** A text of a quarter of a million characters is read as often as one needs; a longer one less often. */
    @ParameterizedTest
    @CsvSource({"262144, true", "524288, false"})
    void aLongTextIsReadLessOften(int length, boolean isSaved) {
        String chain = IntStream.range(0, 25)
                .mapToObj(i -> "{'id':'p" + i + "','kind':'POSITION','partOf':'p" + (i - 1) + "','text':{'en':'x'}}")
                .collect(Collectors.joining(","));
        String text = json(HEAD + ",'note':{'en':'x'},'provisions':[" + chain + "]}");
        String filled = text.replace("\"note\":{\"en\":\"", "\"note\":{\"en\":\"" + "x".repeat(length - text.length()));
        assertEquals(length, filled.length());
        assertEquals(isSaved, JSON.check(filled).salvage().isPresent());
    }

    @Test
    void manyRefusedElementsAreLeftOut() {
        String actors = IntStream.range(0, 25_000)
                .mapToObj(i -> "{'id':'a" + i % 5_000 + "','name':{'en':'x'}}")
                .collect(Collectors.joining(","));
        Salvage<Agreement> salvage =
                JSON.check(json(HEAD + ",'actors':[" + actors + "]}")).salvage().orElseThrow();
        assertEquals(5_000, salvage.value().actors().size());
        assertEquals(20_000, salvage.leftOut().violations().size());
    }

    @Test
    void isEqualByWhatItHolds() {
        Checked checked = JSON.check(json(HEAD + ",'texts':[{'language':'k o'}]}"));
        assertEquals(checked.salvage(), checked.salvage());
        assertEquals(
                checked.salvage().orElseThrow().hashCode(),
                checked.salvage().orElseThrow().hashCode());
        Checked sound = JSON.check(json(HEAD + "}"));
        assertNotEquals(checked.salvage(), sound.salvage());
        assertNotEquals(checked, sound);
        assertEquals(checked, JSON.check(json(HEAD + ",'texts':[{'language':'k o'}]}")));
        assertEquals("a", sound.toString());
        assertEquals(checked.report().toString(), checked.toString());
        Salvage<Agreement> salvage = checked.salvage().orElseThrow();
        assertEquals(salvage.leftOut().toString(), salvage.toString());
        assertEquals(
                sound.agreement().orElseThrow().toString(),
                sound.salvage().orElseThrow().toString());
    }

    /** Whatever its name is, an unknown member alone is left out, and others beside it stay. */
    @ParameterizedTest
    @ValueSource(strings = {"a/b", "a~b", "~0", "~1", "~01", "a~1b", "a~0b", "~~//", "0", ""})
    void unknownMemberIsLeftOutByItsName(String name) {
        Salvage<Agreement> salvage = EntenteJson.standard()
                .check(Refusal.text("D,'note':{'en':'n'},'" + name + "':1}"))
                .salvage()
                .orElseThrow();
        assertEquals("n", salvage.value().note().orElseThrow().in(Locale.ENGLISH));
        assertEquals(
                List.of(ValuePath.ROOT.member(name)),
                salvage.leftOut().violations().stream().map(Violation::path).toList());
    }

    /** What depends on what is left out goes after it, and what then stands first is not what stood first. */
    @Test
    void whatDependsOnWhatIsLeftOutGoesToo() {
        String position = "{'kind':'POSITION','id':'%s','summary':{'en':'x'},'by':{'extent':'UNATTRIBUTED'}%s}";
        String text = HEAD + ",'provisions':["
                + String.join(
                        ",",
                        position.formatted("a", ",'stance':1"),
                        position.formatted("b", ",'partOf':'a'"),
                        position.formatted("c", ""),
                        position.formatted("d", ",'stance':'x y'"),
                        position.formatted("e", ",'partOf':'d'"),
                        position.formatted("f", ",'links':[{'kind':'AFTER','provision':'e'}]"))
                + "]}";
        Salvage<Agreement> salvage = JSON.check(json(text)).salvage().orElseThrow();
        assertEquals(
                List.of("a", "b", "c", "d", "e", "f"),
                salvage.value().provisions().stream()
                        .flatMap(provision -> provision.id().stream())
                        .toList());
        String broken = text.replace("'summary':{'en':'x'},'by':{'extent':'UNATTRIBUTED'},'stance'", "'stance'");
        assertEquals(
                List.of("b", "c", "e", "f"),
                JSON.check(json(broken)).salvage().orElseThrow().value().provisions().stream()
                        .flatMap(provision -> provision.id().stream())
                        .toList());
        assertEquals(
                List.of("0", "1", "3", "4"),
                JSON.check(json(broken)).salvage().orElseThrow().leftOut().violations().stream()
                        .map(left -> left.path().toPointer().split("/", -1)[2])
                        .toList());
    }

    /** Where a text breaks off, all that stands after the last value that was read is reported, and nothing of it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"A\"",
                "\"\"",
                "\"a\\\"b\"",
                "\"a\\\\\"",
                "\"\\\\\\\"\"",
                "\"\\u0022]}\"",
                "12",
                "-1.50",
                "1E+2",
                "true",
                "false",
                "null",
                "[]",
                "{}",
                "[1,\"\\\"\"]"
            })
    void whatIsBehindABreakIsReported(String last) {
        for (String rest : List.of(" !more", ",\"more", " ] !")) {
            String text = json(HEAD) + ",\"vendor\":" + last + rest;
            Violation left = JSON.check(text).salvage().orElseThrow().leftOut().violations().stream()
                    .filter(violation -> violation.path().equals(ValuePath.ROOT))
                    .findFirst()
                    .orElseThrow();
            assertEquals(rest, left.arguments().get("value"), text);
        }
    }
}
