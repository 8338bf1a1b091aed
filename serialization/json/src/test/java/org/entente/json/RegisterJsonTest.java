package org.entente.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.people.Official;
import org.entente.register.Register;
import org.entente.validation.AgreementValidator;
import org.entente.violation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterJsonTest {

    private static final EntenteJson JSON = EntenteJson.standard();
    private static final Documents<Register> REGISTERS = JSON.registers();
    private static final Documents<Actor> ACTORS = JSON.definitions(Actor.meta());

    @TempDir
    private Path folder;

    private static String golden() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                RegisterJsonTest.class.getResourceAsStream("/registers/northern-seas.json"), "golden")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> reported(CheckedDocument<?> checked) {
        return Refusal.lines(checked.report());
    }

    @Test
    void writingWhatWasReadGivesTheSameBytes() throws IOException {
        Register register = REGISTERS.read(golden());
        Path file = folder.resolve("register.json");
        REGISTERS.write(register, file);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        REGISTERS.write(register, out);

        assertEquals(golden(), REGISTERS.write(register));
        assertEquals(golden(), Files.readString(file));
        assertEquals(golden(), out.toString(StandardCharsets.UTF_8));
        assertEquals(new ObjectMapper().readTree(golden()).toString(), REGISTERS.writeLine(register));
        assertEquals(REGISTERS.writeLine(register), new String(REGISTERS.writeBytes(register), StandardCharsets.UTF_8));
    }

    @Test
    void everyWayOfReadingGivesTheSameRegister() throws IOException {
        Register register = REGISTERS.read(golden());
        byte[] bytes = golden().getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("register.json"), bytes);

        assertEquals(register, REGISTERS.read(bytes));
        assertEquals(register, REGISTERS.read(new StringReader(golden())));
        assertEquals(register, REGISTERS.read(new ByteArrayInputStream(bytes)));
        assertEquals(register, REGISTERS.read(file));
        assertEquals(Optional.of(register), REGISTERS.check(golden()).value());
        assertEquals(Optional.of(register), REGISTERS.check(bytes).value());
        assertEquals(Optional.of(register), REGISTERS.check(file).value());
    }

    @Test
    void theGoldenRegisterHasEveryMember() throws IOException {
        List<String> described = new ArrayList<>(List.of("format"));
        Register.meta().members().forEach(member -> described.add(member.name()));
        List<String> used = new ArrayList<>();
        new ObjectMapper().readTree(golden()).fieldNames().forEachRemaining(used::add);

        assertEquals(described, used);
        assertEquals(List.of(), reported(REGISTERS.check(golden())));
    }

    @Test
    void everyProblemIsReportedAtItsPlace() {
        CheckedDocument<Register> checked = REGISTERS.check("""
                {"format": "entente-register/1.0", "id": "r",
                "actors": [{"id": "a", "name": {"en": "A"}, "parent": "none"},
                {"id": "a", "name": {"en": "B"}, "kinds": "STATE"}],
                "terms": [{"vocabulary": "party-role", "term": "lower case"}]}""");

        assertEquals(
                List.of(
                        "reference-dangling /actors/0/parent 2:55",
                        "id-duplicate /actors/1/id 3:8",
                        "member-misspelt /actors/1/kinds 3:34",
                        "term-malformed /terms/0/term 4:48"),
                reported(checked));
        assertEquals(Optional.empty(), checked.value());
        assertEquals(checked.report().toString(), checked.toString());
    }

    @Test
    void readingRefusesErrorsAndCheckingReportsWarnings() throws IOException {
        String mixed = "{\"format\":\"entente-register/1.0\",\"id\":\"r\","
                + "\"actors\":[{\"id\":\"a\",\"name\":{\"en\":\"Wr\u043Eng\"}}]}";
        String dangling = mixed.replace("\"name\"", "\"parent\":\"none\",\"name\"");

        assertEquals("r", REGISTERS.read(mixed).id());
        assertEquals(List.of("WARNING name-mixed-scripts /actors/0/name/en 1:76"), reported(REGISTERS.check(mixed)));
        assertEquals(
                List.of(),
                reported(JSON.validating(AgreementValidator.references())
                        .registers()
                        .check(mixed)));
        assertThrows(AgreementJsonException.class, () -> REGISTERS.read(dangling));
    }

    @Test
    void anAgreementIsNoRegister() {
        assertEquals(
                List.of("format-unknown /format 1:12"),
                reported(REGISTERS.check("{\"format\": \"entente/1.0\", \"id\": \"a\"}")));
        assertEquals(
                "entente-register/1.0",
                REGISTERS
                        .check("{\"format\": \"entente-register/1.7\", \"id\": \"a\"}")
                        .report()
                        .violations()
                        .get(0)
                        .arguments()
                        .get("expected"));
    }

    @Test
    void aRegisterMayBuildOnAnother() throws IOException {
        Register base = REGISTERS.read(golden());
        String own = "{\"format\":\"entente-register/1.0\",\"id\":\"own\","
                + "\"actors\":[{\"id\":\"port\",\"name\":{\"en\":\"Port\"},\"parent\":\"NO\"}]}";

        assertEquals(List.of("reference-dangling /actors/0/parent 1:98"), reported(REGISTERS.check(own)));
        Register read = JSON.with(base).registers().read(own);
        assertEquals(1, read.actors().size());
        assertEquals(List.of(), base.merge(read).conflicts());
    }

    @Test
    void definitionsStandOneALine() throws IOException {
        Register register = REGISTERS.read(golden());
        Path file = folder.resolve("actors.ndjson");
        ACTORS.writeLines(register.actors(), file);

        assertEquals(
                register.actors().stream()
                        .map(actor -> ACTORS.writeLine(actor) + "\n")
                        .collect(Collectors.joining()),
                Files.readString(file));
        try (Stream<CheckedDocumentLine<Actor>> lines = ACTORS.checkLines(file)) {
            assertEquals(
                    register.actors(),
                    lines.map(line -> line.checked().value().orElseThrow()).toList());
        }
        Documents<Official> officials = JSON.definitions(Official.meta());
        assertEquals(
                register.officials().get(0),
                officials.read(officials.write(register.officials().get(0))));
    }

    @Test
    void aBrokenLineDoesNotStopTheRest() {
        String lines = "{\"id\":\"a\",\"name\":{\"en\":\"A\"}}\n\n{\"id\":1}\n{\"id\":\"b\",\"name\":{\"en\":\"B\"}}";

        assertEquals(
                List.of("1 a []", "3 - [required /name 3:1, type-mismatch /id 3:7]", "4 b []"),
                ACTORS.checkLines(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)))
                        .map(line -> line.number() + " "
                                + line.checked().value().map(Actor::id).orElse("-") + " " + reported(line.checked()))
                        .toList());
    }

    @Test
    void agreementsAndRegistersAreNoDefinitions() {
        assertThrows(IllegalArgumentException.class, () -> JSON.definitions(Agreement.meta()));
        assertThrows(IllegalArgumentException.class, () -> JSON.definitions(Register.meta()));
    }

    @Test
    void theSchemaAcceptsTheGoldenRegister() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(REGISTERS.schema(Locale.ENGLISH));
        ObjectMapper mapper = new ObjectMapper();
        assertEquals(List.of(), schema.validate(mapper.readTree(golden())));
        assertTrue(!schema.validate(mapper.readTree("{\"format\": \"entente/1.0\", \"id\": \"a\"}"))
                .isEmpty());
        Schema actors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ACTORS.schema(Locale.KOREAN));
        assertEquals(
                List.of(),
                actors.validate(mapper.readTree(golden()).get("actors").get(0)));
        assertTrue(!actors.validate(mapper.readTree("{\"id\": 1}")).isEmpty());
        assertTrue(ACTORS.schema(Locale.KOREAN).contains("행위자"));
    }

    @Test
    void checkedDocumentsAreEqualByWhatTheySay() {
        CheckedDocument<Actor> one = ACTORS.check("{\"id\":\"a\",\"name\":{\"en\":\"A\"}}");
        CheckedDocument<Actor> other = ACTORS.check("{\"id\":\"b\",\"name\":{\"en\":\"A\"}}");

        assertEquals(one, ACTORS.check("{\"id\": \"a\", \"name\": {\"en\": \"A\"}}"));
        assertEquals(
                one.hashCode(),
                ACTORS.check("{\"id\": \"a\", \"name\": {\"en\": \"A\"}}").hashCode());
        Object text = "a";
        assertTrue(!one.equals(other) && !one.equals(ACTORS.check("{}")) && !one.equals(text));
        assertEquals(one.value().orElseThrow().toString(), one.toString());
    }

    private static final String TWO =
            "{'format':'entente-register/1.0','id':'r','actors':[{'id':'a','name':{'en':'A'}},{'id':'b','name':{'en':'B'}%s}]%s}";

    private static List<String> leftOut(Salvage<?> salvaged) {
        return salvaged.leftOut().violations().stream()
                .map(reported -> reported.code() + " " + reported.location().orElseThrow() + " " + reported.path() + " "
                        + reported.arguments().get("reasons") + " "
                        + reported.arguments().get("value").replace('"', '\''))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`,'parent':'c'` | `` | 1:119 actors[1].parent reference-dangling 'c' | 2",
                "`,'validity':'2021-02-30'` | `` | 1:121 actors[1].validity date-not-in-calendar '2021-02-30' | 2",
                "`,'nam':1` | `` | 1:116 actors[1].nam member-unknown 1 | 2",
                "`` | `,'policyAreas':[{'id':'x y','label':{'en':'X'}}]` | 1:127 policyAreas[0] id-malformed, required {'id':'x y','label':{'en':'X'}} | 2",
                "`` | `,'actors':[]` | 1:121 actors member-duplicate [] | 2"
            })
    void whatIsRefusedIsLeftOutOfARegister(String member, String list, String reported, int actors) {
        String text = TWO.formatted(member, list).replace('\'', '"');
        CheckedDocument<Register> checked = REGISTERS.check(text);
        Salvage<Register> salvaged = checked.salvage().orElseThrow();
        assertEquals(Optional.empty(), checked.value());
        assertEquals(List.of("part-left-out " + reported), leftOut(salvaged));
        assertEquals(actors, salvaged.value().actors().size());
        assertEquals(salvaged, REGISTERS.check(text).salvage().orElseThrow());
    }

    @Test
    void aSoundRegisterIsSalvagedWhole() {
        String text = TWO.formatted("", "").replace('\'', '"');
        Salvage<Register> salvaged = REGISTERS.check(text).salvage().orElseThrow();
        assertEquals(REGISTERS.check(text).value(), Optional.of(salvaged.value()));
        assertEquals(List.of(), salvaged.leftOut().violations());
        assertEquals(salvaged.value().toString(), salvaged.toString());
        assertEquals(
                Optional.empty(), REGISTERS.check("{\"actors\":[]}").salvage().map(Salvage::value));
        assertEquals(
                "r",
                REGISTERS
                        .check("{\"id\":\"r\"}")
                        .salvage()
                        .map(some -> some.value().id())
                        .orElseThrow());
    }

    /** What a rule of the user's own calls an error stays, as it does in an agreement. */
    @Test
    void warningsMadeErrorsLeaveNothingOut() {
        Documents<Register> strict = JSON.validating(
                        AgreementValidator.standard().grading("name-look-alike", Severity.ERROR))
                .registers();
        String text = TWO.formatted("", "").replace('\'', '"').replace("\"en\":\"B\"", "\"en\":\"\u0410\"");
        CheckedDocument<Register> checked = strict.check(text);
        Salvage<Register> salvaged = checked.salvage().orElseThrow();
        assertEquals(List.of(), salvaged.leftOut().violations());
        assertEquals(2, salvaged.value().actors().size());
    }

    @Test
    void aDefinitionIsSalvagedInItsLine() {
        String lines =
                "{\"id\":\"a\",\"name\":{\"en\":\"A\"}}\n{\"id\":\"b\",\"name\":{\"en\":\"B\"},\"validity\":\"soon\"}\n";
        List<Salvage<Actor>> all = ACTORS.checkLines(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)))
                .map(line -> line.checked().salvage().orElseThrow())
                .toList();
        assertEquals(
                List.of("a", "b"), all.stream().map(each -> each.value().id()).toList());
        assertEquals(List.of(), leftOut(all.get(0)));
        assertEquals(List.of("part-left-out 2:40 validity dates-malformed 'soon'"), leftOut(all.get(1)));
    }
}
