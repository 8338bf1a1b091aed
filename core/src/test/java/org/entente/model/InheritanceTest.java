package org.entente.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.instrument.Part;
import org.entente.provision.Appeal;
import org.entente.provision.Attribution;
import org.entente.provision.Commitment;
import org.entente.provision.Involvement;
import org.entente.provision.Item;
import org.entente.provision.Position;
import org.entente.provision.Provision;
import org.entente.text.LocalizedText;
import org.entente.timing.Timing;
import org.entente.vocabulary.InvolvementRole;
import org.entente.vocabulary.PartKind;
import org.entente.wording.Reference;
import org.junit.jupiter.api.Test;

/** What a provision takes from its chapeau, and what it does not. */
class InheritanceTest {

    private static final Timing DUE =
            Timing.builder().asPrinted("by the end of 2030").build();

    /** Which of its attributes a provision states, bit by bit, and of which one before it is a part. */
    private record Shape(int stated, int whole) {

        boolean states(int bit) {
            return (stated >> bit & 1) == 1;
        }
    }

    @Provide
    Arbitrary<List<Shape>> trees() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 127),
                        Arbitraries.integers().between(0, 8))
                .as(Shape::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static Appeal appeal(Shape shape, int number) {
        Appeal.Builder appeal = Appeal.builder().id("p" + number).summary("en", "x");
        if (shape.whole() < number) {
            appeal.partOf("p" + shape.whole());
        }
        if (shape.whole() >= number || shape.states(0)) {
            appeal.by(Attribution.of("by" + number));
        }
        if (shape.states(1)) {
            appeal.addPerformer(Reference.to("performer" + number));
        }
        if (shape.states(2)) {
            appeal.addTiming(Timing.builder().asPrinted("time " + number).build());
        }
        if (shape.states(3)) {
            appeal.addPolicyArea("area" + number);
        }
        if (shape.states(4)) {
            appeal.addInvolved(Involvement.of("touched" + number, InvolvementRole.TARGET));
        }
        if (shape.states(5)) {
            appeal.addAddressee(Reference.to("asked" + number));
        }
        if (shape.states(6)) {
            appeal.part("part" + number);
        }
        return appeal.build();
    }

    private static Agreement agreement(List<Shape> shapes) {
        Agreement.Builder agreement = Agreement.builder().id("a").title("en", "x");
        IntStream.range(0, shapes.size())
                .forEach(i -> agreement
                        .addPart(Part.of("part" + i, PartKind.SECTION))
                        .addProvision(appeal(shapes.get(i), i)));
        return agreement.build();
    }

    /** The definition, step by step up the tree. */
    private static <V> Optional<V> nearest(Agreement all, Provision from, Function<Appeal, Optional<V>> own) {
        Optional<Provision> at = Optional.of(from);
        while (at.isPresent()) {
            Optional<V> found = own.apply((Appeal) at.get());
            if (found.isPresent()) {
                return found;
            }
            at = at.get().partOf().flatMap(all::provision);
        }
        return Optional.empty();
    }

    private static <E> Optional<List<E>> given(List<E> elements) {
        return elements.isEmpty() ? Optional.empty() : Optional.of(elements);
    }

    private static Set<String> ids(List<Reference> references) {
        Set<String> ids = new LinkedHashSet<>();
        references.forEach(reference -> ids.addAll(reference.ids()));
        return ids;
    }

    private static Set<String> speakers(Attribution by) {
        return ids(by.actors());
    }

    @Property(tries = 300)
    void theNearestThatSaysItIsTaken(@ForAll("trees") List<Shape> shapes) {
        Agreement all = agreement(shapes);
        for (Provision provision : all.provisions()) {
            Appeal appeal = (Appeal) provision;
            assertEquals(
                    nearest(all, appeal, each -> each.by().map(InheritanceTest::speakers))
                            .orElse(Set.of()),
                    all.speakers(appeal));
            assertEquals(
                    nearest(
                                    all,
                                    appeal,
                                    each -> given(each.performers())
                                            .map(InheritanceTest::ids)
                                            .or(() -> each.by().map(InheritanceTest::speakers)))
                            .orElse(Set.of()),
                    all.performers(appeal));
            assertEquals(nearest(all, appeal, each -> given(each.timings())).orElse(List.of()), all.timings(appeal));
            assertEquals(
                    new LinkedHashSet<>(nearest(all, appeal, each -> given(each.policyAreas()))
                            .orElse(List.of())),
                    all.areas(appeal));
            assertEquals(nearest(all, appeal, each -> given(each.involved())).orElse(List.of()), all.involved(appeal));
            assertEquals(
                    nearest(all, appeal, each -> given(each.addressees())).orElse(List.of()), all.addressees(appeal));
            assertEquals(nearest(all, appeal, Appeal::part), all.part(appeal).map(Part::id));
        }
    }

    /** What is found by what is taken is what says so when it is asked by itself. */
    @Property(tries = 200)
    void queriesFindWhatIsTaken(@ForAll("trees") List<Shape> shapes) {
        Agreement all = agreement(shapes);
        for (int i = 0; i < shapes.size(); i++) {
            int number = i;
            assertEquals(where(all, each -> all.areas(each).contains("area" + number)), all.provisionsIn("area" + i));
            assertEquals(
                    where(all, each -> all.part(each).map(Part::id).equals(Optional.of("part" + number))),
                    all.provisionsOf("part" + i));
            assertEquals(
                    where(
                            all,
                            each -> all.involved(each).stream()
                                    .anyMatch(touched ->
                                            touched.actor().equals(Optional.of(Reference.to("touched" + number))))),
                    all.provisionsInvolving("touched" + i));
            assertEquals(
                    where(all, each -> all.addressees((Appeal) each).contains(Reference.to("asked" + number))),
                    all.provisionsInvolving("asked" + i));
        }
    }

    private static List<Provision> where(Agreement all, Function<Provision, Boolean> which) {
        return all.provisions().stream().filter(which::apply).toList();
    }

    @Test
    void sevenChildrenKeepTheDueDate() {
        Agreement.Builder agreement = Agreement.builder().id("a").title("en", "x");
        agreement.addProvision(Commitment.builder()
                .id("chapeau")
                .summary("en", "By the end of 2030 the two sides will:")
                .by(Attribution.of("A", "B"))
                .addPerformer(Reference.to("C"))
                .addTiming(DUE)
                .build());
        List<Provision> children = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            children.add(Commitment.builder()
                    .id("child" + i)
                    .summary("en", "do one of seven things")
                    .partOf("chapeau")
                    .build());
        }
        Agreement all = agreement
                .provisions(Stream.concat(agreement.build().provisions().stream(), children.stream())
                        .toList())
                .build();
        children.forEach(child -> {
            assertEquals(List.of(DUE), all.timings(child));
            assertEquals(Set.of("C"), all.performers(child));
            assertEquals(Set.of("A", "B"), all.speakers(child));
        });
        assertEquals(8, all.commitmentsToBePerformedBy("C").size());
    }

    @Test
    void nothingElseIsTaken() {
        Position whole = Position.builder()
                .id("whole")
                .summary("en", "x")
                .by(Attribution.of("A"))
                .addPlace(Reference.printed("Geneva"))
                .addItem(Item.builder()
                        .text(LocalizedText.of("en", "x"))
                        .addPolicyArea("water")
                        .build())
                .build();
        Position part =
                Position.builder().id("part").summary("en", "x").partOf("whole").build();
        Agreement all = Agreement.builder()
                .id("a")
                .title("en", "x")
                .addProvisions(whole, part)
                .build();
        assertEquals(Set.of("water"), all.areas(part));
        assertEquals(List.of(), part.places());
        assertEquals(List.of(), all.timings(part));
        assertEquals(Optional.empty(), all.part(part));
    }
}
