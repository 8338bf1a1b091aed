package org.entente.comparison.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.entente.model.Agreement;
import org.entente.provision.Appeal;
import org.entente.provision.Attribution;
import org.entente.provision.Commitment;
import org.entente.provision.Involvement;
import org.entente.provision.Item;
import org.entente.provision.Provision;
import org.entente.source.Citation;
import org.entente.text.LocalizedText;
import org.entente.vocabulary.AppealMode;
import org.entente.vocabulary.CitationRelation;
import org.entente.vocabulary.Code;
import org.entente.vocabulary.CodeScheme;
import org.entente.vocabulary.InstrumentForm;
import org.entente.vocabulary.InvolvementRole;
import org.entente.wording.Reference;
import org.entente.wording.Word;
import org.entente.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a provision is known again by, where the next statement puts the matter into other words. */
class AlignmentTest {

    private static final String BEFORE = "Both sides protect fisheries and coasts";
    private static final String AFTER = "Both sides protect fisheries and coasts together";

    private static Agreement statement(Provision... provisions) {
        return Agreement.builder()
                .id("s")
                .title("en", "On the coast")
                .form(InstrumentForm.JOINT_STATEMENT)
                .provisions(List.of(provisions))
                .build();
    }

    private static Provision commitment(String summary, Consumer<Commitment.Builder> trait) {
        Commitment.Builder builder = Commitment.builder()
                .summary("en", summary)
                .by(Attribution.allParties())
                .wording(wording().build());
        trait.accept(builder);
        return builder.build();
    }

    private static Arguments trait(String name, Consumer<Commitment.Builder> trait) {
        return Arguments.of(name, trait);
    }

    private static Wording.Builder wording() {
        return Wording.builder().verb(Word.lemma("agree"));
    }

    static Stream<Arguments> traits() {
        return Stream.of(
                trait("place", builder -> builder.addPlace(Reference.to("barents-sea"))),
                trait("place in words", builder -> builder.addPlace(Reference.printed("Barents Sea"))),
                trait("code", builder -> builder.addCode(Code.of(CodeScheme.CAP, "2103"))),
                trait("cited work", builder -> builder.addCitation(Citation.of("unclos", CitationRelation.RECALLS))),
                trait(
                        "cited work in words",
                        builder -> builder.addCitation(Citation.builder()
                                .asPrinted("Svalbard Treaty")
                                .relation(CitationRelation.RECALLS)
                                .build())),
                trait(
                        "item",
                        builder -> builder.addItem(Item.builder()
                                .text(LocalizedText.of("en", "herring quotas"))
                                .build())),
                trait(
                        "action",
                        builder -> builder.wording(
                                wording().addAction(Word.lemma("inspect")).build())),
                trait(
                        "object",
                        builder -> builder.wording(wording()
                                .object(LocalizedText.of("en", "spawning grounds"))
                                .build())),
                trait("area", builder -> builder.addPolicyArea("fisheries")),
                trait("involved actor", builder -> builder.addInvolved(Involvement.of("FO", InvolvementRole.TARGET))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("traits")
    void eachTraitDecidesBetweenEqualWords(String name, Consumer<Commitment.Builder> trait) {
        Alignment alignment = Alignment.of(
                statement(commitment(BEFORE, trait)),
                statement(commitment(AFTER, builder -> {}), commitment(AFTER, trait)));
        assertEquals(Optional.empty(), alignment.earlier(0));
        assertEquals(Optional.of(0), alignment.earlier(1));
    }

    @Test
    void theFirstCountsWithoutAnyTrait() {
        Alignment alignment = Alignment.of(
                statement(commitment(BEFORE, builder -> {})),
                statement(commitment(AFTER, builder -> {}), commitment(AFTER, builder -> {})));
        assertEquals(Optional.of(0), alignment.earlier(0));
        assertEquals(Optional.empty(), alignment.earlier(1));
    }

    private static Appeal appeal(String summary, String addressee) {
        return Appeal.builder()
                .summary("en", summary)
                .by(Attribution.allParties())
                .mode(AppealMode.CALLS_UPON)
                .addAddressee(Reference.to(addressee))
                .build();
    }

    @Test
    void theAddresseeDecidesBetweenEqualWords() {
        Alignment alignment =
                Alignment.of(statement(appeal(BEFORE, "KP")), statement(appeal(AFTER, "IR"), appeal(AFTER, "KP")));
        assertEquals(Optional.empty(), alignment.earlier(0));
        assertEquals(Optional.of(0), alignment.earlier(1));
    }
}
