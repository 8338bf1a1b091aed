package org.entente.testing.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import org.entente.meta.Kind;
import org.entente.meta.MetaMember;
import org.entente.meta.MetaType;
import org.entente.model.Agreement;
import org.entente.provision.Commitment;
import org.entente.provision.Link;
import org.entente.source.SourceText;
import org.entente.testing.making.BuilderArbitrary;
import org.entente.testing.making.Definitions;
import org.entente.testing.making.Unresolved;
import org.entente.testing.making.Words;
import org.entente.testing.part.DrawnProvisionParts;

/** A member of the model that no row of the kit names is drawn by what it is. */
class DrawnTest {

    @Example
    void membersOfEveryTypeAreDrawnByKind() {
        int drawn = 0;
        for (MetaType<?> type : Agreement.meta().withItsParts()) {
            for (MetaMember<?, ?> member : type.members()) {
                Optional<Arbitrary<Unresolved<Object>>> values = Drawn.byKind(member);
                boolean isLeftOpen = member.kind() instanceof Kind.Target target
                        && target.target().isEmpty();
                boolean isForRows = member.kind() instanceof Kind.Id || member.kind() instanceof Kind.OneOf;
                assertEquals(!isLeftOpen && !isForRows, values.isPresent(), member.toString());
                if (values.isPresent() && isOfDefinedParts(member)) {
                    values.get().sampleStream().limit(20).forEach(unresolved -> {
                        Object value = unresolved.in(Definitions.madeUp());
                        Object one = value instanceof Optional<?> optional ? optional.orElseThrow() : value;
                        assertTrue(member.kind().type().isInstance(one), () -> member + ": " + one);
                    });
                    drawn++;
                }
            }
        }
        assertTrue(drawn > 400, String.valueOf(drawn));
    }

    /** A definition has an id, which is given where it is put into the agreement. */
    private static boolean isOfDefinedParts(MetaMember<?, ?> member) {
        return !(member.kind() instanceof Kind.Part<?> part)
                || part.of().get().withItsParts().stream()
                        .flatMap(type -> type.members().stream())
                        .noneMatch(each -> each.isMandatory() && each.kind() instanceof Kind.Id);
    }

    @Example
    void membersWithoutARowAreThere() {
        Set<String> there = occurring(
                Commitment.meta(),
                Drawn.of(Commitment.meta(), Commitment::builder)
                        .with("text", Words.LOCALIZED)
                        .draw("by", DrawnProvisionParts.ATTRIBUTIONS)
                        .without("quantities")
                        .unresolved(commitment -> commitment.build()));
        Set<String> all =
                Commitment.meta().members().stream().map(MetaMember::name).collect(Collectors.toSet());
        all.removeAll(List.of("id", "quantities"));
        assertEquals(new TreeSet<>(all), there);
    }

    @Example
    void valuesInOnePieceGetTheOtherMembers() {
        Set<String> there = occurring(
                Link.meta(), Drawn.completed(Link.meta(), DrawnProvisionParts.LINKS, "kind", "provision", "agreement"));
        assertTrue(there.containsAll(Set.of("kind", "provision", "agreement", "label")), there.toString());
    }

    private static <T> Set<String> occurring(MetaType<T> type, Arbitrary<Unresolved<T>> values) {
        return values.sampleStream()
                .limit(1000)
                .map(unresolved -> unresolved.in(Definitions.madeUp()))
                .flatMap(value -> type.members().stream()
                        .filter(member -> !member.values(value).isEmpty()))
                .map(MetaMember::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Example
    void rowsNameMembersThatThereAre() {
        BuilderArbitrary<Commitment.Builder> rows = Drawn.of(Commitment.meta(), Commitment::builder);
        assertThrows(IllegalArgumentException.class, () -> rows.with("texts", Words.LOCALIZED));
        assertThrows(IllegalArgumentException.class, () -> rows.without("texts"));
        assertThrows(
                IllegalArgumentException.class,
                () -> BuilderArbitrary.of(SourceText.class::getName).with("text", Words.LOCALIZED));
    }
}
