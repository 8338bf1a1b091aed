package org.entente.force;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.life.LifecycleEvent;
import org.entente.model.Agreement;
import org.entente.model.LegalNature;
import org.entente.time.DateSpan;
import org.entente.vocabulary.LegalForce;
import org.entente.vocabulary.LifecycleAct;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each act does by itself to an instrument and its actors: all acts, so that none is in a set too many or too few. */
class ActsInForceTest {

    private static final String IN_FORCE = "A B C | RATIFICATION A,B,C 1999-01-01 | ENTRY_INTO_FORCE * from 2000-01-01";

    private static final String CONSENTS =
            "DEFINITIVE_SIGNATURE EXCHANGE_OF_INSTRUMENTS RATIFICATION ACCEPTANCE APPROVAL"
                    + " ACCESSION FORMAL_CONFIRMATION NOTIFICATION_OF_COMPLETION CONSENT_BY_OTHER_MEANS SUCCESSION CONTINUATION"
                    + " UNIFICATION";

    private static final String ENDS = "EXPIRY TERMINATION INVALIDITY";

    /** The life before, who acts, and where it comes to by which acts; at the end where it comes to by all others. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                IN_FORCE + "; A"
                        + "; WITHDRAWAL_OF_RATIFICATION NOTICE DENUNCIATION WITHDRAWAL: IN_FORCE A:CANNOT_TELL B:PARTY C:PARTY"
                        + "; SUSPENSION: IN_FORCE A:SUSPENDED B:PARTY C:PARTY"
                        + "; " + ENDS + ": IN_FORCE A:FORMER B:PARTY C:PARTY"
                        + "; IN_FORCE A:PARTY B:PARTY C:PARTY",
                IN_FORCE + "; *"
                        + "; SUSPENSION: SUSPENDED A:SUSPENDED B:SUSPENDED C:SUSPENDED"
                        + "; " + ENDS + ": ENDED A:FORMER B:FORMER C:FORMER"
                        + "; IN_FORCE A:PARTY B:PARTY C:PARTY",
                IN_FORCE + " | WITHDRAWAL A from 2003-01-01; A"
                        + "; " + CONSENTS + " ENTRY_INTO_FORCE REVIVAL: IN_FORCE A:PARTY B:PARTY C:PARTY"
                        + "; PROVISIONAL_APPLICATION: IN_FORCE A:PROVISIONAL B:PARTY C:PARTY"
                        + "; IN_FORCE A:FORMER B:PARTY C:PARTY",
                IN_FORCE + " | WITHDRAWAL A from 2003-01-01; *"
                        + "; PROVISIONAL_APPLICATION: IN_FORCE A:PROVISIONAL B:PARTY C:PARTY"
                        + "; SUSPENSION: SUSPENDED A:FORMER B:SUSPENDED C:SUSPENDED"
                        + "; " + ENDS + ": ENDED A:FORMER B:FORMER C:FORMER"
                        + "; REVIVAL: IN_FORCE A:PARTY B:PARTY C:PARTY"
                        + "; IN_FORCE A:FORMER B:PARTY C:PARTY",
                IN_FORCE + " | TERMINATION * from 2003-01-01; A"
                        + "; ENTRY_INTO_FORCE REVIVAL: ENDED A:PARTY B:FORMER C:FORMER"
                        + "; PROVISIONAL_APPLICATION: ENDED A:PROVISIONAL B:FORMER C:FORMER"
                        + "; ENDED A:FORMER B:FORMER C:FORMER",
                IN_FORCE + " | TERMINATION * from 2003-01-01; *"
                        + "; PROVISIONAL_APPLICATION: PROVISIONALLY_APPLIED A:PROVISIONAL B:PROVISIONAL C:PROVISIONAL"
                        + "; ENTRY_INTO_FORCE REVIVAL: IN_FORCE A:PARTY B:PARTY C:PARTY"
                        + "; ENDED A:FORMER B:FORMER C:FORMER",
                IN_FORCE + " | SUSPENSION A,B from 2003-01-01; *"
                        + "; SUSPENSION: SUSPENDED A:SUSPENDED B:SUSPENDED C:SUSPENDED"
                        + "; RESUMPTION: IN_FORCE A:PARTY B:PARTY C:PARTY"
                        + "; " + ENDS + ": ENDED A:FORMER B:FORMER C:FORMER"
                        + "; IN_FORCE A:SUSPENDED B:SUSPENDED C:PARTY",
                "A B C; A"
                        + "; SIGNATURE SIGNATURE_AD_REFERENDUM SUCCESSION_TO_SIGNATURE: NOT_YET A:SIGNATORY B:NONE C:NONE"
                        + "; " + CONSENTS + ": CANNOT_TELL A:CANNOT_TELL B:NONE C:NONE"
                        + "; PROVISIONAL_APPLICATION: NOT_YET A:PROVISIONAL B:NONE C:NONE"
                        + "; ENTRY_INTO_FORCE: NOT_YET A:PARTY B:NONE C:NONE"
                        + "; NOT_YET A:NONE B:NONE C:NONE",
                "A B C | SIGNATURE A,B,C 1999-01-01; A"
                        + "; " + CONSENTS + ": CANNOT_TELL A:CANNOT_TELL B:SIGNATORY C:SIGNATORY"
                        + "; WITHDRAWAL_OF_SIGNATURE: NOT_YET A:NONE B:SIGNATORY C:SIGNATORY"
                        + "; PROVISIONAL_APPLICATION: NOT_YET A:PROVISIONAL B:SIGNATORY C:SIGNATORY"
                        + "; ENTRY_INTO_FORCE: NOT_YET A:PARTY B:SIGNATORY C:SIGNATORY"
                        + "; NOT_YET A:SIGNATORY B:SIGNATORY C:SIGNATORY",
                "A B C | SIGNATURE A,B,C 1999-01-01; *"
                        + "; PROVISIONAL_APPLICATION: PROVISIONALLY_APPLIED A:PROVISIONAL B:PROVISIONAL C:PROVISIONAL"
                        + "; ENTRY_INTO_FORCE: IN_FORCE A:PARTY B:PARTY C:PARTY"
                        + "; " + ENDS + ": ENDED A:SIGNATORY B:SIGNATORY C:SIGNATORY"
                        + "; NOT_YET A:SIGNATORY B:SIGNATORY C:SIGNATORY",
                "A B C | PROVISIONAL_APPLICATION A,B from 2000-01-01 | ENTRY_INTO_FORCE * from 2030-01-01; A"
                        + "; END_OF_PROVISIONAL_APPLICATION " + ENDS + ": NOT_YET A:NONE B:PROVISIONAL C:NONE"
                        + "; SIGNATURE SIGNATURE_AD_REFERENDUM SUCCESSION_TO_SIGNATURE " + CONSENTS
                        + ": PROVISIONALLY_APPLIED A:PROVISIONAL B:PROVISIONAL C:NONE"
                        + "; ENTRY_INTO_FORCE: PROVISIONALLY_APPLIED A:PARTY B:PROVISIONAL C:NONE"
                        + "; NOTICE DENUNCIATION WITHDRAWAL: CANNOT_TELL A:CANNOT_TELL B:PROVISIONAL C:NONE"
                        + "; SUSPENSION: PROVISIONALLY_APPLIED A:NONE B:PROVISIONAL C:NONE"
                        + "; PROVISIONALLY_APPLIED A:PROVISIONAL B:PROVISIONAL C:NONE",
                "POLITICAL A B C; A"
                        + "; ADOPTION ISSUANCE SIGNATURE DEFINITIVE_SIGNATURE EXCHANGE_OF_INSTRUMENTS"
                        + ": OPERATIVE A:PARTICIPANT B:PARTICIPANT C:PARTICIPANT"
                        + "; DENUNCIATION WITHDRAWAL " + ENDS
                        + ": CANNOT_TELL A:FORMER_PARTICIPANT B:CANNOT_TELL C:CANNOT_TELL"
                        + "; CANNOT_TELL A:CANNOT_TELL B:CANNOT_TELL C:CANNOT_TELL",
                "POLITICAL A B C; *"
                        + "; ADOPTION ISSUANCE SIGNATURE DEFINITIVE_SIGNATURE EXCHANGE_OF_INSTRUMENTS ENTRY_INTO_FORCE"
                        + ": OPERATIVE A:PARTICIPANT B:PARTICIPANT C:PARTICIPANT"
                        + "; " + ENDS + ": ENDED A:FORMER_PARTICIPANT B:FORMER_PARTICIPANT C:FORMER_PARTICIPANT"
                        + "; CANNOT_TELL A:CANNOT_TELL B:CANNOT_TELL C:CANNOT_TELL",
            })
    void eachActDoesWhatItIsFor(String stated) {
        List<String> parts = List.of(stated.split("; ", -1));
        Map<String, Set<String>> expected = new TreeMap<>();
        Set<String> others = codes();
        for (String part : parts.subList(2, parts.size() - 1)) {
            int colon = part.indexOf(": ");
            List<String> acts = Arrays.asList(part.substring(0, colon).split(" ", -1));
            others.removeAll(acts);
            expected.computeIfAbsent(part.substring(colon + 2), any -> new TreeSet<>())
                    .addAll(acts);
        }
        expected.computeIfAbsent(parts.get(parts.size() - 1), any -> new TreeSet<>())
                .addAll(others);
        assertEquals(lines(expected), lines(found(parts.get(0), parts.get(1))));
    }

    /** An act that the library does not know among them. */
    private static Set<String> codes() {
        Set<String> codes = LifecycleAct.vocabulary().known().stream()
                .map(LifecycleAct::code)
                .collect(Collectors.toCollection(TreeSet::new));
        codes.add("OF_ONES_OWN");
        return codes;
    }

    private static Map<String, Set<String>> found(String life, String actor) {
        boolean isPolitical = life.startsWith("POLITICAL ");
        Agreement.Builder before =
                LivesTest.life(isPolitical ? life.substring("POLITICAL ".length()) : life).toBuilder();
        if (isPolitical) {
            before.addLegalNature(LegalNature.of(LegalForce.POLITICAL));
        }
        Agreement base = before.build();
        Map<String, Set<String>> found = new TreeMap<>();
        for (String code : codes()) {
            LifecycleAct act = LifecycleAct.vocabulary().of(code);
            LifecycleEvent.Builder event = actor.equals("*") ? Lives.act(act) : Lives.act(act, actor);
            Agreement after = base.toBuilder()
                    .addEvent(event.done(DateSpan.parse("2005-01-01")).build())
                    .build();
            found.computeIfAbsent(Lives.standings(after, LocalDate.of(2020, 1, 1)), any -> new TreeSet<>())
                    .add(code);
        }
        return found;
    }

    private static String lines(Map<String, Set<String>> acts) {
        return acts.entrySet().stream()
                .map(each -> each.getKey() + " <- " + String.join(" ", each.getValue()))
                .collect(Collectors.joining("\n"));
    }
}
