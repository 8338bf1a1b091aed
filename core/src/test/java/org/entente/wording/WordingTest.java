package org.entente.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.entente.Refusals;
import org.entente.name.NameForm;
import org.entente.name.NameOrder;
import org.entente.name.PersonName;
import org.entente.provision.Qualifier;
import org.entente.quantity.Baseline;
import org.entente.quantity.Quantity;
import org.entente.text.LocalizedText;
import org.entente.time.DateSpan;
import org.entente.vocabulary.Code;
import org.entente.vocabulary.CodeScheme;
import org.entente.vocabulary.QualifierKind;
import org.entente.vocabulary.QuantityRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @Test
    void aSortKeyIgnoresInitialsAndSuffixes() {
        NameForm austin = NameForm.builder()
                .full("Lloyd J. Austin III")
                .given("Lloyd")
                .middle("J.")
                .family("Austin")
                .suffix("III")
                .build();
        assertEquals("Austin, Lloyd J., III", austin.sortKey());
        assertEquals(
                "Austin, J.",
                NameForm.builder()
                        .full("x")
                        .family("Austin")
                        .middle("J.")
                        .build()
                        .sortKey());
        assertEquals(
                "Suh, Wook",
                NameForm.builder()
                        .full("Suh Wook")
                        .order(NameOrder.FAMILY_FIRST)
                        .family("Suh")
                        .given("Wook")
                        .build()
                        .sortKey());
        assertEquals(
                "Austin",
                NameForm.builder().full("Austin").family("Austin").build().sortKey());
    }

    @Test
    void aMononymIsItsOwnSortKey() {
        assertEquals("Sukarno", PersonName.of("Sukarno").sortKey());
        assertEquals("U Nu", NameForm.builder().full("U Nu").given("Nu").build().sortKey());
    }

    @Test
    void theFirstFormIsPreferred() {
        NameForm hangul = NameForm.builder().full("정의용").family("정").given("의용").build();
        NameForm latin = NameForm.builder()
                .full("Chung Eui-yong")
                .family("Chung")
                .given("Eui-yong")
                .build();
        PersonName name = PersonName.builder().addForms(latin, hangul).build();
        assertEquals(latin, name.preferred());
        assertEquals("Chung, Eui-yong", name.sortKey());
        assertNotEquals(name, PersonName.builder().addForms(hangul, latin).build());
    }

    @Test
    void partsOfANameAreOneLineEach() {
        assertEquals(
                List.of(
                        "text-blank full",
                        "text-blank prefix",
                        "text-blank family",
                        "text-blank given",
                        "text-blank middle",
                        "text-control-character suffix"),
                Refusals.of(() -> NameForm.builder()
                        .full("")
                        .prefix("")
                        .family("")
                        .given("")
                        .middle("")
                        .suffix("I\nI")
                        .build()));
    }

    @Test
    void aReferenceHasIdOrWordsOrMembers() {
        assertEquals(List.of("KR"), Reference.to("KR", "South Korea").ids());
        assertEquals(
                Optional.of("South Korea"), Reference.to("KR", "South Korea").asPrinted());
        assertEquals(List.of(), Reference.printed("the international community").ids());
        assertEquals(
                List.of("ASEAN", "VN", "TH"),
                Reference.builder().id("ASEAN").addMembers("VN", "TH").build().ids());
        assertEquals(
                List.of(), Refusals.of(() -> Reference.builder().addMember("VN").build()));
        assertEquals(
                List.of("id-malformed id", "text-blank asPrinted", "id-malformed members[1]"),
                Refusals.of(() -> Reference.builder()
                        .id("K R")
                        .asPrinted(" ")
                        .addMembers("VN", "")
                        .build()));
    }

    @Test
    void aWordIsASurfaceOrALemma() {
        assertEquals(
                List.of(),
                Refusals.of(() -> Word.builder().surface("reaffirmed").build()));
        assertEquals(Optional.of("reaffirm"), Word.of("reaffirmed", "reaffirm").lemma());
        assertEquals(Optional.empty(), Word.lemma("reaffirm").surface());
        assertEquals(List.of("text-blank surface", "text-blank lemma"), Refusals.of(() -> Word.of("", " ")));
    }

    @Test
    void aWordingListsItsWordsInTheirOrder() {
        Wording wording = Wording.builder()
                .addModifiers(Word.lemma("firm"), Word.lemma("continue"))
                .addAction(Word.lemma("deepen"))
                .modal(Word.lemma("will"))
                .noun(Word.lemma("commitment"))
                .verb(Word.lemma("reaffirm"))
                .build();
        assertEquals(
                List.of("reaffirm", "commitment", "will", "deepen", "firm", "continue"),
                wording.words().stream().map(word -> word.lemma().orElseThrow()).toList());
        assertFalse(wording.negated());
        assertEquals(List.of(), Wording.builder().build().words());
    }

    @ParameterizedTest
    @CsvSource({"10, 20, ''", "10, 10.0, range-reversed upTo", "10, 9, range-reversed upTo", "-2, -1, ''"})
    void aRangeEndsAboveItsStart(BigDecimal value, BigDecimal upTo, String refusal) {
        assertEquals(
                refusal.isEmpty() ? List.of() : List.of(refusal),
                Refusals.of(() -> Quantity.builder()
                        .asPrinted("x")
                        .value(value)
                        .upTo(upTo)
                        .build()));
    }

    @Test
    void anUpperBoundNeedsALowerOne() {
        assertEquals(
                List.of("text-blank asPrinted", "needs upTo"),
                Refusals.of(() ->
                        Quantity.builder().asPrinted("").upTo(BigDecimal.ONE).build()));
        assertNotEquals(
                Quantity.builder().asPrinted("x").value(new BigDecimal("1.0")).build(),
                Quantity.builder().asPrinted("x").value(new BigDecimal("1.00")).build());
    }

    @Test
    void percentagePointsAreTheUnit() {
        Quantity.Builder quantity = Quantity.builder().value(BigDecimal.TEN).percentagePoints(true);
        assertTrue(quantity.build().percentagePoints());
        assertFalse(Quantity.builder().value(BigDecimal.TEN).build().percentagePoints());
        assertEquals(
                List.of("exclusive"),
                Refusals.of(() -> quantity.unit(Code.of(CodeScheme.UCUM, "%")).build()));
    }

    @Test
    void aQuantityHasWordsOrANumber() {
        assertEquals(
                List.of("one-of-required"),
                Refusals.of(() -> Quantity.builder().role(QuantityRole.BY).build()));
        assertEquals(
                List.of("one-of-required", "needs upTo"),
                Refusals.of(() -> Quantity.builder().upTo(BigDecimal.TEN).build()));
    }

    @Test
    void aBaselineIsPeriodLevelOrWords() {
        assertEquals(
                DateSpan.parse("1986/1990"),
                Baseline.of(DateSpan.parse("1986/1990")).period().orElseThrow());
        assertEquals(
                Optional.of("business as usual"),
                Baseline.printed("business as usual").asPrinted());
        Code unit = Code.of(CodeScheme.UCUM, "t");
        assertEquals(
                Optional.of(unit),
                Baseline.builder().value(BigDecimal.ONE).unit(unit).build().unit());
        assertEquals(
                List.of("needs unit"),
                Refusals.of(() -> Baseline.of(DateSpan.parse("1990")).toBuilder()
                        .unit(unit)
                        .build()));
        assertEquals(
                List.of("text-blank asPrinted"),
                Refusals.of(() -> Baseline.builder().asPrinted(" ").build()));
    }

    @Test
    void aQualifierAndACodeHaveTheirKind() {
        Qualifier qualifier = Qualifier.of(QualifierKind.CONSTRAINT, "en", "consistent with the treaty");
        assertEquals(QualifierKind.CONSTRAINT, qualifier.kind());
        assertEquals(LocalizedText.of("en", "consistent with the treaty"), qualifier.text());
        Code code = Code.of(CodeScheme.ISO_3166_1_ALPHA_2, "KR");
        assertEquals(CodeScheme.ISO_3166_1_ALPHA_2, code.scheme());
        assertEquals(
                List.of("text-blank value", "text-control-character version"),
                Refusals.of(code.toBuilder().value("").version("1\n2")::build));
    }
}
