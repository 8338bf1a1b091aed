package org.entente.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.entente.instrument.Part;
import org.entente.provision.Attribution;
import org.entente.provision.Commitment;
import org.entente.provision.Provision;
import org.entente.vocabulary.PartKind;
import org.junit.jupiter.api.Test;

/** In which part a provision stands. */
class PartsTest {

    private static Agreement.Builder agreement() {
        return Agreement.builder().id("a").title("en", "x");
    }

    private static Part part(int number, int whole) {
        return Part.builder()
                .id("part" + number)
                .partOf(whole < number ? Optional.of("part" + whole) : Optional.empty())
                .build();
    }

    private static Commitment.Builder commitment(String id) {
        return Commitment.builder().id(id).summary("en", id).by(Attribution.allParties());
    }

    private static List<String> ids(List<Provision> provisions) {
        return provisions.stream().map(each -> each.id().orElseThrow()).toList();
    }

    @Test
    void provisionsOfAnAnnexAreFound() {
        Agreement agreement = agreement()
                .addParts(
                        Part.of("body", PartKind.BODY),
                        Part.of("annex", PartKind.ANNEX),
                        Part.builder()
                                .id("section")
                                .kind(PartKind.SECTION)
                                .partOf("annex")
                                .build())
                .addProvisions(
                        commitment("a").part("body").build(),
                        commitment("b").part("annex").build(),
                        commitment("c").part("section").build(),
                        commitment("d").partOf("c").build(),
                        commitment("e").partOf("d").part("body").build(),
                        commitment("f").build())
                .build();
        assertEquals(List.of("a", "e"), ids(agreement.provisionsOf("body")));
        assertEquals(List.of("b", "c", "d"), ids(agreement.provisionsOf("annex")));
        assertEquals(List.of("c", "d"), ids(agreement.provisionsOf("section")));
        assertEquals(List.of(), agreement.provisionsOf("none"));
        assertEquals(Optional.of(PartKind.ANNEX), agreement.part("annex").flatMap(Part::kind));
        assertEquals(Optional.empty(), agreement.part("none"));
    }

    /** Whatever the tree: what a part holds is what it holds itself and what its parts hold. */
    @Property(tries = 200)
    void aPartHoldsWhatItsPartsHold(@ForAll @Size(min = 1, max = 8) List<@IntRange(max = 7) Integer> wholes) {
        Agreement.Builder all = agreement();
        for (int i = 0; i < wholes.size(); i++) {
            all.addPart(part(i, wholes.get(i)));
            all.addProvision(commitment("p" + i).part("part" + i).build());
        }
        Agreement agreement = all.build();
        for (int i = 0; i < wholes.size(); i++) {
            int part = i;
            List<String> expected = agreement.provisions().stream()
                    .map(provision -> provision.part().orElseThrow())
                    .filter(id -> isWithin(agreement, id, "part" + part))
                    .map(id -> id.replace("part", "p"))
                    .toList();
            assertEquals(expected, ids(agreement.provisionsOf("part" + part)));
        }
    }

    private static boolean isWithin(Agreement agreement, String id, String whole) {
        return id.equals(whole)
                || agreement
                        .part(id)
                        .flatMap(Part::partOf)
                        .filter(above -> isWithin(agreement, above, whole))
                        .isPresent();
    }

    @Test
    void partsInACircleEndTheSearch() {
        Agreement agreement = agreement()
                .addParts(
                        Part.builder().id("a").partOf("b").build(),
                        Part.builder().id("b").partOf("a").build())
                .addProvision(commitment("p").part("a").build())
                .build();
        assertEquals(List.of("p"), ids(agreement.provisionsOf("b")));
        assertEquals(List.of(), agreement.provisionsOf("c"));
    }
}
