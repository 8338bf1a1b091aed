package org.entente.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.CitedWork;
import org.entente.model.LegalNature;
import org.entente.model.MeetingSeries;
import org.entente.model.Party;
import org.entente.model.Place;
import org.entente.name.NameForm;
import org.entente.name.PersonName;
import org.entente.people.Office;
import org.entente.people.Official;
import org.entente.provision.Attribution;
import org.entente.provision.Item;
import org.entente.provision.Position;
import org.entente.provision.Qualifier;
import org.entente.quantity.Baseline;
import org.entente.quantity.Quantity;
import org.entente.text.LocalizedText;
import org.entente.violation.Printable;
import org.entente.violation.Violation;
import org.entente.vocabulary.Code;
import org.entente.vocabulary.CodeScheme;
import org.entente.vocabulary.LegalForce;
import org.entente.vocabulary.QualifierKind;
import org.entente.wording.Word;
import org.entente.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes, names and treaty terms are looked at in every place where an agreement can have them. */
class WordRulesTest {

    private static final Code SOUND = Code.of(CodeScheme.ISO_3166_1_ALPHA_3, "KOR");
    private static final Code SLIP = Code.of(CodeScheme.ISO_3166_1_ALPHA_3, "KOX");

    private static final Agreement CODED = Agreement.builder()
            .id("a")
            .title("en", "x")
            .addCodes(SOUND, SLIP)
            .addActor(Actor.of("actor", "en", "x").toBuilder()
                    .addCodes(SOUND, SLIP)
                    .build())
            .addOffice(Office.builder().id("office").addCodes(SOUND, SLIP).build())
            .addSeries(MeetingSeries.of("series", "en", "x").toBuilder()
                    .addCodes(SOUND, SLIP)
                    .build())
            .addOfficial(Official.builder()
                    .id("official")
                    .name("x")
                    .addCodes(SOUND, SLIP)
                    .build())
            .addPlace(Place.builder().id("place").addCodes(SOUND, SLIP).build())
            .addWork(CitedWork.builder().id("work").addCodes(SOUND, SLIP).build())
            .addProvision(position()
                    .addQuantity(Quantity.builder().asPrinted("x").unit(SOUND).build())
                    .addQuantity(Quantity.builder().asPrinted("x").unit(SLIP).build())
                    .addQuantity(Quantity.builder()
                            .asPrinted("x")
                            .baseline(Baseline.builder()
                                    .value(BigDecimal.ONE)
                                    .unit(SLIP)
                                    .build())
                            .build())
                    .addCodes(SOUND, SLIP)
                    .addItem(coded())
                    .addQualifier(Qualifier.of(QualifierKind.MANNER, "en", "x").toBuilder()
                            .addItem(coded())
                            .build())
                    .build())
            .build();

    private static Item coded() {
        return Item.builder()
                .text(LocalizedText.of("en", "x"))
                .addCodes(SOUND, SLIP)
                .addQuantity(Quantity.builder()
                        .asPrinted("x")
                        .unit(SLIP)
                        .baseline(Baseline.builder()
                                .value(BigDecimal.ONE)
                                .unit(SLIP)
                                .build())
                        .build())
                .build();
    }

    private static final List<String> CODES = List.of(
            "codes[1]",
            "actors[0].codes[1]",
            "offices[0].codes[1]",
            "series[0].codes[1]",
            "officials[0].codes[1]",
            "places[0].codes[1]",
            "works[0].codes[1]",
            "provisions[0].codes[1]",
            "provisions[0].quantities[1].unit",
            "provisions[0].quantities[2].baseline.unit",
            "provisions[0].qualifiers[0].items[0].codes[1]",
            "provisions[0].qualifiers[0].items[0].quantities[0].unit",
            "provisions[0].qualifiers[0].items[0].quantities[0].baseline.unit",
            "provisions[0].items[0].codes[1]",
            "provisions[0].items[0].quantities[0].unit",
            "provisions[0].items[0].quantities[0].baseline.unit");

    /** Has a Cyrillic letter and a soft hyphen. */
    private static final String FAULTY = "R\u043Ess\u00ADia";

    private static final LocalizedText NAME = LocalizedText.of("ko", "x").and("en", FAULTY);

    private static final Agreement NAMED = Agreement.builder()
            .id("a")
            .title(NAME)
            .addActor(Actor.builder()
                    .id("actor")
                    .name(NAME)
                    .addOtherNames(LocalizedText.of("en", "x"), NAME)
                    .note(NAME)
                    .build())
            .addParty(Party.of("actor").toBuilder().addAsPrinted("x", FAULTY).build())
            .addOfficial(Official.builder()
                    .id("official")
                    .name(PersonName.builder()
                            .addForms(
                                    NameForm.builder().full("x").build(),
                                    NameForm.builder().full(FAULTY).build())
                            .build())
                    .build())
            .addPlace(Place.builder().id("place").name(NAME).build())
            .build();

    private static final List<String> NAMES = List.of(
            "actors[0].name.en",
            "actors[0].otherNames[1].en",
            "parties[0].asPrinted[1]",
            "officials[0].name.forms[1].full",
            "places[0].name.en");

    private static Position.Builder position() {
        return Position.builder().summary("en", "x").by(Attribution.unattributed());
    }

    private static List<Violation> found(Agreement agreement) {
        return AgreementValidator.standard().validate(agreement).violations();
    }

    private static List<String> places(String code, Agreement agreement) {
        return found(agreement).stream()
                .filter(each -> each.code().equals(code))
                .map(each -> each.path().toString())
                .toList();
    }

    @Test
    void findsASlipWhereverACodeIs() {
        assertEquals(CODES.size(), found(CODED).size());
        assertEquals(CODES, places("code-unknown", CODED));
        assertEquals(
                Map.of("value", "KOX", "scheme", "ISO_3166_1_ALPHA_3"),
                found(CODED).get(0).arguments());
    }

    @ParameterizedTest
    @CsvSource({
        "ISO_3166_1_ALPHA_2, KR CS YU SU TP DD ZR CQ QM, KX IX",
        "ISO_3166_1_ALPHA_3, KOR CSK YUG SUN DDR ZAR ROM CPT XAA, KOX SUS",
        "ISO_3166_3, CSHH SUHH, SUSU CS"
    })
    void usedWithdrawnAndReservedCodesAreKnown(String scheme, String known, String unknown) {
        for (String value : known.split(" ", -1)) {
            assertEquals(List.of(), places("code-unknown", coded(scheme, value)), value);
        }
        for (String value : unknown.split(" ", -1)) {
            assertEquals(List.of("codes[0]"), places("code-unknown", coded(scheme, value)), value);
        }
    }

    private static Agreement coded(String scheme, String value) {
        return Agreement.builder()
                .id("a")
                .title("en", "x")
                .addCode(Code.of(CodeScheme.vocabulary().of(scheme), value))
                .build();
    }

    @Test
    void partiesInLowerCaseAreNoTreatyTerm() {
        assertEquals(
                List.of(),
                treatyTerms(position().text("en", "Here the parties were done, atlases and all; a done deal.")));
    }

    @Test
    void findsFaultsInNamesOnly() {
        assertEquals(NAMES, places("name-invisible-character", NAMED));
        assertEquals(NAMES, places("name-mixed-scripts", NAMED));
        assertEquals(2 * NAMES.size(), found(NAMED).size());
    }

    private static Map<String, String> argumentsFor(String name) {
        Agreement agreement = Agreement.builder()
                .id("a")
                .title("en", "x")
                .addActor(Actor.of("actor", "en", name))
                .build();
        List<Violation> found = found(agreement);
        assertEquals(1, found.size());
        return found.get(0).arguments();
    }

    @Test
    void namesTheInvisibleCharacterByCodePoint() {
        assertEquals(Map.of("character", "U+00AD", "position", "0"), argumentsFor("\u00ADx"));
        assertEquals(Map.of("character", "U+202F", "position", "2"), argumentsFor("x\uD842\uDFB7\u202Fy\u00AD"));
    }

    /** Every format character, space and mark that is assigned, one name each. */
    @Test
    void formatCharactersAndNoBreakSpacesAreInvisible() {
        List<Integer> candidates = IntStream.rangeClosed(0xA0, Character.MAX_CODE_POINT)
                .filter(each -> List.of(Character.FORMAT, Character.SPACE_SEPARATOR, Character.NON_SPACING_MARK)
                        .contains((byte) Character.getType(each)))
                .filter(each -> !Printable.isUnsafe(each))
                .boxed()
                .toList();
        Agreement agreement = Agreement.builder()
                .id("a")
                .title("en", "x")
                .addActors(candidates.stream()
                        .map(each -> Actor.of("actor-" + each, "en", "a" + each + Character.toString(each) + "b"))
                        .toArray(Actor[]::new))
                .build();
        List<String> expected = candidates.stream()
                .filter(each -> Character.getType(each) == Character.FORMAT || each == 0xA0 || each == 0x202F)
                .filter(each -> each != 0x200C && each != 0x200D)
                .map(Printable::code)
                .toList();
        assertEquals(
                expected,
                found(agreement).stream()
                        .filter(each -> each.code().equals("name-invisible-character"))
                        .map(each -> each.arguments().get("character"))
                        .toList());
    }

    @Test
    void saysWhichAlphabetsTheFirstMixedWordHas() {
        assertEquals(
                Map.of("word", "R\u043Essia", "scripts", "CYRILLIC, LATIN"),
                argumentsFor("Iceland, R\u043Essia, Gr\u03B5ece"));
        assertEquals(
                Map.of("word", "\u0395\u0432\u0440\u03CE\u03C0\u03B7", "scripts", "CYRILLIC, GREEK"),
                argumentsFor("\u0395\u0432\u0440\u03CE\u03C0\u03B7"));
        assertEquals(Map.of("word", "\u0370era", "scripts", "GREEK, LATIN"), argumentsFor("\u0370era"));
    }

    private static List<String> treatyTerms(Position.Builder position) {
        Agreement agreement = Agreement.builder()
                .id("a")
                .title("en", "x")
                .addLegalNature(LegalNature.of(LegalForce.POLITICAL))
                .addProvision(position.build())
                .build();
        return found(agreement).stream()
                .filter(each -> each.code().equals("treaty-term"))
                .map(each ->
                        each.code() + " " + each.path() + " " + each.arguments().get("term"))
                .toList();
    }

    static Stream<Wording.Builder> wordingsThatUndertake() {
        Word meet = Word.lemma("meet");
        Word undertake = Word.lemma("undertake");
        return Stream.of(
                Wording.builder().verb(undertake).noun(meet),
                Wording.builder().noun(undertake).modal(meet),
                Wording.builder().modal(undertake).verb(meet),
                Wording.builder().addActions(meet, undertake),
                Wording.builder().addModifiers(meet, undertake));
    }

    @ParameterizedTest
    @MethodSource("wordingsThatUndertake")
    void findsATreatyWordAnywhereInAWording(Wording.Builder wording) {
        assertEquals(
                List.of("treaty-term provisions[0].wording undertake"),
                treatyTerms(position().wording(wording.build())));
    }

    @Test
    void findsEachTreatyWordOfAWordingOnce() {
        Wording wording = Wording.builder()
                .verb(Word.lemma("agree"))
                .modal(Word.lemma("shall"))
                .addActions(Word.of("meets", "meet"), Word.lemma("shall"))
                .addModifier(Word.builder().surface("shall").build())
                .build();
        assertEquals(
                List.of("treaty-term provisions[0].wording agree", "treaty-term provisions[0].wording shall"),
                treatyTerms(position().wording(wording)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shall",
                "undertake",
                "undertakes",
                "the Parties",
                "The Parties",
                "enter into force",
                "enters into force",
                "done at",
                "Done at",
                "DONE at"
            })
    void findsTreatyTermsInAnyLanguage(String term) {
        assertEquals(
                List.of("treaty-term provisions[0].text " + term),
                treatyTerms(position().text(LocalizedText.of("ko", "x").and("en", "Thus " + term + " it is."))));
    }

    @Test
    void findsEachTreatyTermOnceInOrder() {
        assertEquals(
                Stream.of("the Parties", "undertake", "enters into force", "shall", "done at")
                        .map(term -> "treaty-term provisions[0].text " + term)
                        .toList(),
                treatyTerms(position()
                        .text(
                                "en",
                                "Here the Parties undertake much: it enters into force and shall last; the Parties"
                                        + " shall meet. Thus done at Oslo.")));
    }
}
