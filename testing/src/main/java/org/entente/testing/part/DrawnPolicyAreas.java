package org.entente.testing.part;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.entente.model.AreaMapping;
import org.entente.model.PolicyArea;
import org.entente.model.PolicyAreas;
import org.entente.testing.making.Definitions;
import org.entente.testing.making.OptionalArbitrary;
import org.entente.testing.making.Unresolved;
import org.entente.testing.making.Words;
import org.entente.testing.value.Drawn;
import org.entente.testing.value.DrawnTerms;
import org.entente.vocabulary.Code;
import org.entente.vocabulary.CodeScheme;
import org.entente.vocabulary.MappingRelation;

/** Policy areas, shipped and invented, with the broader ones. */
public final class DrawnPolicyAreas {

    private DrawnPolicyAreas() {}

    /** Single areas; the broader ones that they name are not defined with them. */
    public static Arbitrary<Unresolved<PolicyArea>> policyAreas() {
        return OptionalArbitrary.either(
                20,
                invented(),
                Unresolved.of(Arbitraries.of(PolicyAreas.standard().areas()).withoutEdgeCases()));
    }

    /** Mappings of areas to other schemes. */
    public static Arbitrary<AreaMapping> areaMappings() {
        return Drawn.of(AreaMapping.meta(), AreaMapping::builder)
                .with("relation", DrawnTerms.terms(MappingRelation.vocabulary()))
                .with("code", DrawnTerms.codes())
                .values(mapping -> mapping.build());
    }

    /** An area and all that it is part of, the broadest first. */
    public static Arbitrary<Unresolved<List<PolicyArea>>> withBroader() {
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
        return Drawn.of(PolicyArea.meta(), PolicyArea::builder)
                .with("id", Arbitraries.of("cyber/5G", "宇宙", "area.1"))
                .maybe(70, "label", Words.LOCALIZED)
                .maybe(30, "code", Arbitraries.of("1605", "16").map(value -> Code.of(CodeScheme.CAP, value)))
                .maybeId(40, "broader", Definitions::policyAreas)
                .maybe(30, "mappings", areaMappings().list().ofMinSize(1).ofMaxSize(3))
                .unresolved(area -> area.build());
    }
}
