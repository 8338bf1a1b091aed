package org.entente.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.entente.actor.Coded;
import org.entente.actor.Membership;
import org.entente.model.Actor;
import org.entente.model.PolicyArea;
import org.entente.text.LocalizedText;
import org.entente.time.Answer;
import org.entente.time.DateSpan;
import org.entente.validation.AgreementValidator;
import org.entente.violation.Violation;
import org.entente.vocabulary.Code;
import org.entente.vocabulary.CodeScheme;
import org.entente.vocabulary.OwnTerm;
import org.entente.vocabulary.PartyRole;
import org.junit.jupiter.api.Test;

class RegisterTest {

    private static final Actor KOREA = Actor.of("KR", "en", "Korea");
    private static final OwnTerm OURS =
            OwnTerm.of(PartyRole.vocabulary(), "GUARANTOR_STATE", LocalizedText.of("en", "guarantor"));

    @Test
    void definitionsAreFoundByTheirIds() {
        Register register = Register.builder()
                .id("r")
                .addActor(KOREA)
                .addActor(Actor.of("KR", "en", "Second"))
                .addPolicyArea(PolicyArea.builder().id("trade").build())
                .build();

        assertEquals(Optional.of(KOREA), register.actor("KR"));
        assertEquals(Optional.empty(), register.actor("US"));
        assertEquals("trade", register.policyArea("trade").orElseThrow().id());
        assertEquals(Optional.empty(), register.policyArea("KR"));
    }

    @Test
    void itAnswersWhatAnAgreementAnswersAboutActors() {
        Register register = Register.builder()
                .id("r")
                .addActor(KOREA.toBuilder()
                        .addMembership(Membership.of("UN", DateSpan.parse("1991-09-17/..")))
                        .build())
                .build();

        assertEquals(1, register.members("UN", LocalDate.of(2000, 1, 1)).size());
        assertEquals(0, register.members("UN", LocalDate.of(1990, 1, 1)).size());
    }

    @Test
    void aCodeIsAskedForByItsScheme() {
        Register register = Register.builder()
                .id("r")
                .addActor(KOREA.toBuilder()
                        .addCode(Code.of(CodeScheme.ISO_3166_1_ALPHA_3, "KOR"))
                        .validity(DateSpan.parse("1948-08-15/.."))
                        .build())
                .build();
        LocalDate day = LocalDate.of(2000, 1, 1);

        assertEquals(List.of(new Coded("KR", Answer.YES)), register.coded(CodeScheme.ISO_3166_1_ALPHA_3, "KOR", day));
        assertEquals(List.of(), register.coded(CodeScheme.ISO_3166_1_ALPHA_2, "KOR", day));
        assertEquals(List.of(), register.coded(CodeScheme.ISO_3166_1_ALPHA_3, "KOR", LocalDate.of(1900, 1, 1)));
    }

    @Test
    void aRegisterMayBuildOnAnother() {
        Register base = Register.builder()
                .id("base")
                .addActor(Actor.of("UN", "en", "United Nations"))
                .build();
        Register own = Register.builder()
                .id("own")
                .addActor(KOREA.toBuilder().parent("UN").build())
                .addActor(Actor.of("x", "en", "X").toBuilder().parent("none").build())
                .build();
        Function<RegisterValidator, List<String>> paths = validator -> validator.validate(own).errors().stream()
                .map(violation -> violation.path().toString())
                .toList();

        assertEquals(List.of("actors[0].parent", "actors[1].parent"), paths.apply(RegisterValidator.standard()));
        assertEquals(
                List.of("actors[1].parent"),
                paths.apply(RegisterValidator.standard().beside(base)));
        assertEquals(
                AgreementValidator.errors().rules(),
                RegisterValidator.by(AgreementValidator.errors()).rules());
    }

    @Test
    void mergingReportsWhatBothHaveOtherwise() {
        Actor other = Actor.of("KR", "en", "Corea");
        Actor japan = Actor.of("JP", "en", "Japan");
        OwnTerm theirs =
                OURS.toBuilder().label(LocalizedText.of("en", "surety")).build();
        Register one = Register.builder()
                .id("one")
                .title(LocalizedText.of("en", "One"))
                .addActor(KOREA)
                .addTerm(OURS)
                .build();
        Register two = Register.builder()
                .id("two")
                .addActor(japan)
                .addActor(other)
                .addTerm(theirs)
                .build();

        Merged merged = one.merge(two);

        assertEquals(one.toBuilder().addActor(japan).build(), merged.register());
        assertEquals(
                List.of(
                        new Merged.Conflict("actors", "KR", KOREA, other),
                        new Merged.Conflict("terms", "party-role GUARANTOR_STATE", OURS, theirs)),
                merged.conflicts());
    }

    @Test
    void mergingWithItselfChangesNothing() {
        Register register =
                Register.builder().id("r").addActor(KOREA).addTerm(OURS).build();

        assertEquals(new Merged(register, List.of()), register.merge(register));
    }

    @Test
    void ownTermsCanBeMadeKnown() {
        Register register = Register.builder()
                .id("r")
                .addTerm(OURS)
                .addTerm(OwnTerm.builder()
                        .vocabulary("party-role")
                        .term("WITHOUT_LABEL")
                        .build())
                .addTerm(OwnTerm.builder().vocabulary("of-tomorrow").term("ANY").build())
                .build();

        assertEquals(
                List.of("GUARANTOR_STATE", "WITHOUT_LABEL"),
                register.ownTerms().terms().stream().map(Object::toString).toList());
        assertEquals(
                "guarantor", register.ownTerms().label(PartyRole.vocabulary().of("GUARANTOR_STATE"), Locale.ENGLISH));
    }

    @Test
    void rulesForDefinitionsHoldInRegisters() {
        Register register = Register.builder()
                .id("r")
                .addActor(KOREA.toBuilder().parent("absent").build())
                .addActor(Actor.of("JP", "en", "Japan"))
                .addActor(Actor.of("JP", "en", "Japan again"))
                .build();

        List<String> found =
                RegisterValidator.by(AgreementValidator.references()).validate(register).violations().stream()
                        .map(violation -> violation.code() + " " + violation.path())
                        .toList();

        assertEquals(List.of("id-duplicate actors[2].id", "reference-dangling actors[0].parent"), found);
        assertTrue(RegisterValidator.standard().validate(register).hasErrors());
    }

    @Test
    void anOwnTermIsSpeltAsTermsAre() {
        Register register = Register.builder()
                .id("r")
                .addTerm(OURS)
                .addTerm(OwnTerm.builder()
                        .vocabulary("party-role")
                        .term("Guarantor")
                        .build())
                .build();

        assertEquals(
                List.of("term-malformed terms[1].term"),
                RegisterValidator.standard().validate(register).violations().stream()
                        .map(violation -> violation.code() + " " + violation.path())
                        .toList());
        assertEquals(1, register.ownTerms().terms().size());
    }

    @Test
    void absentDefinitionsAreNotMissed() {
        assertEquals(
                List.of(),
                RegisterValidator.standard()
                        .validate(Register.builder().id("r").addActor(KOREA).build())
                        .violations()
                        .stream()
                        .map(Violation::code)
                        .toList());
    }
}
