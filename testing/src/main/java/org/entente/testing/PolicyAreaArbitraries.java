package org.entente.testing;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.entente.model.AreaMapping;
import org.entente.model.PolicyArea;
import org.entente.model.PolicyAreas;
import org.entente.testing.making.BuilderArbitrary;
import org.entente.testing.making.Definitions;
import org.entente.testing.making.OptionalArbitrary;
import org.entente.testing.making.Unresolved;
import org.entente.vocabulary.Code;
import org.entente.vocabulary.CodeScheme;
import org.entente.vocabulary.MappingRelation;

/** Policy areas of the shipped taxonomy and invented ones. */
public final class PolicyAreaArbitraries {

    private PolicyAreaArbitraries() {}

    /**
     * Single areas; the broader ones that they name are not defined with them.
     *
     * @return the arbitrary
     */
    public static Arbitrary<PolicyArea> policyAreas() {
        return OptionalArbitrary.either(
                20,
                Unresolved.alone(invented()),
                Arbitraries.of(PolicyAreas.standard().areas()).withoutEdgeCases());
    }

    /**
     * Mappings of areas to other schemes.
     *
     * @return the arbitrary
     */
    public static Arbitrary<AreaMapping> areaMappings() {
        return BuilderArbitrary.of(AreaMapping::builder)
                .with(Vocabularies.terms(MappingRelation.vocabulary()), (mapping, how) -> mapping.relation(how))
                .with(Vocabularies.codes(), (mapping, code) -> mapping.code(code))
                .values(mapping -> mapping.build());
    }

    /**
     * Areas that were changed in one way, each with the violation that must be reported.
     *
     * @return the arbitrary; {@link InvalidValues} breaks values of your choice, and of other types
     */
    public static Arbitrary<Invalid<PolicyArea>> invalid() {
        return InvalidValues.of(PolicyArea.class);
    }

    /** An area and all that it is part of, the broadest first. */
    static Arbitrary<Unresolved<List<PolicyArea>>> withBroader() {
        Arbitrary<Unresolved<List<PolicyArea>>> shipped = Arbitraries.of(
                        PolicyAreas.standard().areas())
                .withoutEdgeCases()
                .map(area -> definitions -> withBroader(area));
        return OptionalArbitrary.either(
                20, invented().map(unresolved -> definitions -> List.of(unresolved.in(definitions))), shipped);
    }

    private static List<PolicyArea> withBroader(PolicyArea area) {
        PolicyAreas all = PolicyAreas.standard();
        List<PolicyArea> way = new ArrayList<>();
        all.withBroader(area.id()).forEach(id -> way.add(0, all.area(id).orElseThrow()));
        return way;
    }

    private static Arbitrary<Unresolved<PolicyArea>> invented() {
        return BuilderArbitrary.of(PolicyArea::builder)
                .with(Arbitraries.of("cyber/5G", "宇宙", "area.1"), (area, id) -> area.id(id))
                .maybe(70, Texts.LOCALIZED, (area, label) -> area.label(label))
                .maybe(
                        30,
                        Arbitraries.of("1605", "16").map(value -> Code.of(CodeScheme.CAP, value)),
                        (area, code) -> area.code(code))
                .maybeId(40, Definitions::policyAreas, (area, broader) -> area.broader(broader))
                .maybe(30, areaMappings().list().ofMinSize(1).ofMaxSize(3), (area, all) -> area.mappings(all))
                .unresolved(area -> area.build());
    }
}
