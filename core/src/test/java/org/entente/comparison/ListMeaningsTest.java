package org.entente.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.provision.Attribution;
import org.entente.provision.Commitment;
import org.entente.provision.Involvement;
import org.entente.provision.Item;
import org.entente.provision.Qualifier;
import org.entente.quantity.Quantity;
import org.entente.source.Citation;
import org.entente.text.LocalizedText;
import org.entente.vocabulary.CitationRelation;
import org.entente.vocabulary.Code;
import org.entente.vocabulary.CodeScheme;
import org.entente.vocabulary.InvolvementRole;
import org.entente.vocabulary.QualifierKind;
import org.entente.wording.Reference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What one element more, less or otherwise means, in each list of a provision that has meanings. */
class ListMeaningsTest {

    private static Commitment.Builder commitment() {
        return Commitment.builder().id("p").summary("en", "They meet.").by(Attribution.unattributed());
    }

    private static String meanings(Commitment.Builder before, Commitment.Builder after) {
        return Comparison.of(SentencePairsTest.agreement(before.build()), SentencePairsTest.agreement(after.build()))
                .differences()
                .stream()
                .flatMap(difference -> difference.meanings().stream())
                .map(meaning -> meaning.kind().name() + " "
                        + String.join(" > ", meaning.arguments().values()))
                .collect(Collectors.joining("; "));
    }

    private static Arguments row(String what, String kind, UnaryOperator<Commitment.Builder> element) {
        return arguments(what, kind, element);
    }

    static Stream<Arguments> elements() {
        Involvement.Builder involved =
                Involvement.builder().role(InvolvementRole.vocabulary().known().get(0));
        return Stream.of(
                row(
                        "i",
                        "ITEM",
                        of -> of.addItem(
                                Item.builder().id("i").text(text("ships")).build())),
                row(
                        "ships",
                        "ITEM",
                        of -> of.addItem(Item.builder().text(text("ships")).build())),
                row("trade", "AREA", of -> of.addPolicyArea("trade")),
                row("w", "CITATION", of -> of.addCitation(Citation.of("w", CitationRelation.RECALLS))),
                row(
                        "the Pact",
                        "CITATION",
                        of -> of.addCitation(
                                Citation.builder().asPrinted("the Pact").build())),
                row(
                        "B",
                        "INVOLVED",
                        of -> of.addInvolved(involved.actor(Reference.to("B")).build())),
                row(
                        "it",
                        "INVOLVED",
                        of -> of.addInvolved(
                                involved.actor(Reference.printed("it")).build())),
                row(
                        "o",
                        "INVOLVED",
                        of -> of.addInvolved(Involvement.builder()
                                .role(InvolvementRole.vocabulary().known().get(0))
                                .official(Reference.to("o"))
                                .build())),
                row("CONDITION", "CONDITION", of -> of.addQualifier(Qualifier.of(QualifierKind.CONDITION, "en", "if"))),
                row(
                        "EXCEPTION",
                        "EXCEPTION",
                        of -> of.addQualifier(Qualifier.of(QualifierKind.EXCEPTION, "en", "save"))),
                row("PURPOSE", "QUALIFIER", of -> of.addQualifier(Qualifier.of(QualifierKind.PURPOSE, "en", "to"))));
    }

    @ParameterizedTest
    @MethodSource("elements")
    void anElementMoreOrLessIsNamed(String what, String kind, UnaryOperator<Commitment.Builder> element) {
        assertEquals(kind + "_ADDED " + what, meanings(commitment(), element.apply(commitment())));
        assertEquals(kind + "_DROPPED " + what, meanings(element.apply(commitment()), commitment()));
        assertEquals("", meanings(element.apply(commitment()), element.apply(commitment())));
    }

    private static Quantity.Builder quantity(int value) {
        return Quantity.builder().value(BigDecimal.valueOf(value));
    }

    static Stream<Arguments> quantities() {
        Code percent = Code.of(CodeScheme.UCUM, "%");
        Code tonnes = Code.of(CodeScheme.UCUM, "t");
        return Stream.of(
                arguments("QUANTITY_RAISED", quantity(3), quantity(5)),
                arguments("QUANTITY_LOWERED", quantity(5), quantity(3)),
                arguments(
                        "QUANTITY_RAISED",
                        quantity(3).unit(percent),
                        quantity(5).unit(percent)),
                arguments(
                        "QUANTITY_CHANGED",
                        quantity(3).unit(percent),
                        quantity(5).unit(tonnes)),
                arguments("QUANTITY_CHANGED", quantity(3).unit(percent), quantity(3)),
                arguments(
                        "QUANTITY_RAISED",
                        quantity(3).percentagePoints(true),
                        quantity(5).percentagePoints(true)),
                arguments("QUANTITY_CHANGED", quantity(3), quantity(5).percentagePoints(true)),
                arguments("QUANTITY_CHANGED", quantity(5).percentagePoints(true), quantity(3)));
    }

    @ParameterizedTest
    @MethodSource("quantities")
    void amountsOfOneUnitAreCompared(String kind, Quantity.Builder before, Quantity.Builder after) {
        String measured = "emissions";
        assertEquals(
                kind,
                meanings(
                                commitment()
                                        .addQuantity(
                                                before.measures(text(measured)).build()),
                                commitment()
                                        .addQuantity(
                                                after.measures(text(measured)).build()))
                        .split(" ", 2)[0]);
    }

    /** Words that differ are quoted; else the amounts say what differs. */
    @ParameterizedTest
    @CsvSource({
        "three, five, “three” > “five”",
        "some, some, 3 > 5",
        "three, '', 3 > 5",
        "'', five, 3 > 5",
        "'', '', 3 > 5"
    })
    void amountsAreQuotedWhereTheirWordsDiffer(String before, String after, String said) {
        Quantity.Builder from = quantity(3).measures(text("ships"));
        Quantity.Builder to = quantity(5).measures(text("ships"));
        assertEquals(
                "QUANTITY_RAISED " + said,
                meanings(
                        commitment().addQuantity((before.isEmpty() ? from : from.asPrinted(before)).build()),
                        commitment().addQuantity((after.isEmpty() ? to : to.asPrinted(after)).build())));
    }

    private static LocalizedText text(String words) {
        return LocalizedText.of("en", words);
    }
}
