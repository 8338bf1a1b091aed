package org.entente.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.provision.Attribution;
import org.entente.provision.Commitment;
import org.entente.provision.Position;
import org.entente.provision.Provision;
import org.entente.register.Register;
import org.entente.text.LocalizedText;
import org.entente.time.IsoDuration;
import org.entente.timing.Timing;
import org.entente.timing.Trigger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergeTest {

    private static final Agreement BASE = Agreement.builder()
            .id("a")
            .title("en", "Pact")
            .addProvision(sentence("p", "The Parties shall mark their nets.").build())
            .addProvision(sentence("q", "They will light the buoys.").build())
            .addProvision(sentence("r", "Tolls on timber are lifted.").build())
            .build();

    private static Commitment.Builder sentence(String id, String text) {
        return Commitment.builder().id(id).text("en", text).by(Attribution.allParties());
    }

    private static Agreement with(int index, Provision provision) {
        List<Provision> provisions = new ArrayList<>(BASE.provisions());
        provisions.set(index, provision);
        return BASE.toBuilder().provisions(provisions).build();
    }

    private static Agreement put(int index, Provision provision) {
        List<Provision> provisions = new ArrayList<>(BASE.provisions());
        provisions.add(index, provision);
        return BASE.toBuilder().provisions(provisions).build();
    }

    private static Agreement merged(Agreement ours, Agreement theirs) {
        Merge<Agreement> merge = Comparison.merge(BASE, ours, theirs);
        assertEquals(List.of(), merge.conflicts());
        assertEquals(merge, Comparison.merge(BASE, theirs, ours));
        return merge.value();
    }

    private static MergeConflict conflict(Agreement ours, Agreement theirs) {
        Merge<Agreement> merge = Comparison.merge(BASE, ours, theirs);
        assertEquals(ours, merge.value());
        assertEquals(1, merge.conflicts().size(), merge::toString);
        return merge.conflicts().get(0);
    }

    private static List<String> ids(Agreement agreement) {
        return agreement.provisions().stream()
                .map(provision -> provision.id().orElseThrow())
                .toList();
    }

    @Test
    void independentDifferencesCommute() {
        Agreement ours =
                with(0, sentence("p", "The Parties should mark their nets.").build());
        Agreement theirs = put(3, sentence("s", "Whaling ends.").build()).toBuilder()
                .title(LocalizedText.of("en", "Pact", "ko", "조약"))
                .build();
        Agreement both = merged(ours, theirs);
        assertEquals(List.of("p", "q", "r", "s"), ids(both));
        assertEquals(ours.provisions().get(0), both.provisions().get(0));
        assertEquals(theirs.title(), both.title());
    }

    @Test
    void oneVersionTakesOverWhatTheOtherChanged() {
        Agreement ours = with(1, sentence("q", "They will light all buoys.").build());
        assertEquals(ours, merged(ours, BASE));
        assertEquals(ours, merged(ours, ours));
    }

    @Test
    void additionsAtOnePlaceHaveOneOrder() {
        Agreement ours = put(1, sentence("x", "Whaling ends.").build());
        Agreement theirs = put(1, sentence("b", "Sealing ends.").build());
        assertEquals(List.of("p", "b", "x", "q", "r"), ids(merged(ours, theirs)));
    }

    private static Agreement ordered(String ids) {
        List<Provision> provisions = new ArrayList<>();
        for (String id : ids.split(" ", -1)) {
            provisions.add(BASE.provision(id)
                    .orElseGet(() -> sentence(id, "On " + id + " they agree.").build()));
        }
        return BASE.toBuilder().provisions(provisions).build();
    }

    /** What both put in at one place: each keeps its order, and the first of either decides which comes first. */
    @ParameterizedTest
    @CsvSource({
        "p m a q r, p b k q r, p b k m a q r",
        "p b q r, p a q r, p a b q r",
        "p a q r, p b q r, p a b q r",
        "p aa q r, p a q r, p a aa q r",
        "p z a q r, p y b q r, p y b z a q r",
        "z p q r, y p q r, y z p q r",
        "p q r z, p q r y, p q r y z",
        "p m a q r, p m q r, p m a q r",
        "p a m q r, p m b q r, p m a b q r",
        "q r p x, p q r, q r p x",
        "q r x p, p q r, q r x p",
        "x q r p, p q r, x q r p",
        "q r x p y, p q r, q r x p y",
        "q r x p, p q y r, q y r x p",
    })
    void additionsKeepTheirOrder(String ours, String theirs, String both) {
        assertEquals(List.of(both.split(" ", -1)), ids(merged(ordered(ours), ordered(theirs))));
        assertEquals(ordered(ours), merged(ordered(ours), BASE));
    }

    @Test
    void whatBothPutInIsPutInOnce() {
        Agreement ours = put(1, sentence("x", "Whaling ends.").build());
        assertEquals(ours, merged(ours, ours));
        Agreement more = ours.toBuilder()
                .addProvision(sentence("z", "Sealing ends.").build())
                .build();
        assertEquals(more, merged(ours, more));
    }

    @Test
    void aMoveGoesWithAnotherWording() {
        List<Provision> moved = new ArrayList<>(BASE.provisions());
        moved.add(moved.remove(0));
        Agreement ours = BASE.toBuilder().provisions(moved).build();
        Agreement theirs =
                with(0, sentence("p", "The Parties should mark their nets.").build());
        Agreement both = merged(ours, theirs);
        assertEquals(List.of("q", "r", "p"), ids(both));
        assertEquals(theirs.provisions().get(0), both.provisions().get(2));
    }

    @Test
    void conflictsNameBoth() {
        Agreement ours =
                with(0, sentence("p", "The Parties should mark their nets.").build());
        Agreement theirs =
                with(0, sentence("p", "The Parties must mark their nets.").build());
        MergeConflict conflict = conflict(ours, theirs);
        assertEquals(
                Optional.of("The Parties should mark their nets."),
                conflict.ours().newValue());
        assertEquals(
                Optional.of("The Parties must mark their nets."),
                conflict.theirs().newValue());
        String message = conflict.message(Locale.ENGLISH);
        assertTrue(message.contains("should mark") && message.contains("must mark"), message);
    }

    @Test
    void toDropAndToChangeAreInConflict() {
        Agreement dropped =
                BASE.toBuilder().provisions(BASE.provisions().subList(1, 3)).build();
        Agreement changed =
                with(0, sentence("p", "The Parties should mark their nets.").build());
        assertEquals(DifferenceKind.DROPPED, conflict(dropped, changed).ours().kind());
        assertEquals(DifferenceKind.DROPPED, conflict(changed, dropped).theirs().kind());
        assertEquals(dropped, merged(dropped, dropped));
        Agreement twice = with(
                0,
                sentence("p", "The Parties should mark their nets.").label("2").build());
        List<Difference> differences = Comparison.of(BASE, twice).differences();
        assertEquals(2, differences.size());
        assertEquals(differences.get(0), conflict(dropped, twice).theirs());
    }

    @Test
    void twoPlacesOfOneProvisionAreInConflict() {
        List<Provision> provisions = new ArrayList<>(BASE.provisions());
        provisions.add(sentence("s", "Whaling ends.").build());
        provisions.add(sentence("t", "Sealing ends.").build());
        Agreement base = BASE.toBuilder().provisions(provisions).build();
        provisions.add(provisions.remove(0));
        Agreement ours = BASE.toBuilder().provisions(provisions).build();
        provisions.add(2, provisions.remove(4));
        Agreement theirs = BASE.toBuilder().provisions(provisions).build();
        Merge<Agreement> merge = Comparison.merge(base, ours, theirs);
        assertEquals(ours, merge.value());
        assertEquals(
                List.of(DifferenceKind.MOVED),
                merge.conflicts().stream()
                        .map(conflict -> conflict.theirs().kind())
                        .toList());
        assertEquals(new Merge<>(ours, List.of()), Comparison.merge(base, ours, ours));
    }

    @Test
    void oneIdForTwoThingsIsInConflict() {
        Agreement ours = put(3, sentence("s", "Whaling ends.").build());
        Agreement theirs = put(0, sentence("s", "Sealing ends.").build());
        conflict(ours, theirs);
    }

    @Test
    void changesThatCannotBeCombinedConflict() {
        Trigger notice = Trigger.event("notice");
        Agreement base = with(
                0,
                sentence("p", "x")
                        .addTiming(Timing.due(notice.toBuilder().build()))
                        .build());
        Agreement ours = with(
                0,
                sentence("p", "x")
                        .addTiming(Timing.due(notice.toBuilder()
                                .delay(IsoDuration.parse("P1M"))
                                .build()))
                        .build());
        Agreement theirs = with(
                0,
                sentence("p", "x")
                        .addTiming(Timing.due(notice.toBuilder()
                                .before(IsoDuration.parse("P1M"))
                                .build()))
                        .build());
        Merge<Agreement> merge = Comparison.merge(base, ours, theirs);
        assertEquals(ours, merge.value());
        assertEquals(1, merge.conflicts().size());
        MergeConflict conflict = merge.conflicts().get(0);
        assertEquals(Comparison.of(base, ours).differences(), List.of(conflict.ours()));
        assertEquals(Comparison.of(base, theirs).differences(), List.of(conflict.theirs()));
        MergeConflict turned = Comparison.merge(base, theirs, ours).conflicts().get(0);
        assertEquals(conflict.theirs(), turned.ours());
        assertEquals(conflict.ours(), turned.theirs());
    }

    @Test
    void anotherKindConflictsWithChangesWithin() {
        Agreement ours = with(
                0,
                Position.builder()
                        .id("p")
                        .text("en", "The Parties shall mark their nets.")
                        .by(Attribution.allParties())
                        .build());
        Agreement theirs =
                with(0, sentence("p", "The Parties should mark their nets.").build());
        conflict(ours, theirs);
    }

    @Test
    void registersAreMergedToo() {
        Register base = Register.builder().id("r").build();
        Register ours = base.toBuilder().addActor(Actor.of("KR", "en", "Korea")).build();
        Register theirs =
                base.toBuilder().addActor(Actor.of("IS", "en", "Iceland")).build();
        Merge<Register> merge = Comparison.merge(base, ours, theirs);
        assertEquals(List.of(), merge.conflicts());
        assertEquals(
                List.of("IS", "KR"),
                merge.value().actors().stream().map(Actor::id).toList());
    }
}
