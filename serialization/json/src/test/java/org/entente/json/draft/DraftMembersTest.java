package org.entente.json.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.json.draft.tree.Findings;
import org.entente.json.draft.tree.Node;
import org.entente.json.problem.JsonProblem;
import org.entente.json.token.Token;
import org.entente.meta.MetaMember;
import org.entente.meta.MetaType;
import org.entente.model.Agreement;
import org.entente.provision.Provision;
import org.entente.violation.Location;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DraftMembersTest {

    private static final Location PLACE = new Location(3, 7);

    static List<MetaType<?>> types() {
        return Agreement.meta().withItsParts();
    }

    /** Each once, those of the type and those that a draft adds. */
    @ParameterizedTest
    @MethodSource("types")
    void anUnknownMemberIsToldTheKnownOnes(MetaType<?> type) {
        Findings findings = new Findings();
        DraftMembers.unknown(new Node.Field("zz", PLACE, new Node.Leaf(Token.TRUE, "true", PLACE)), type, findings);
        Violation unknown =
                Violation.of(JsonProblem.MEMBER_UNKNOWN, ValuePath.ROOT).at(PLACE);
        List<String> known = List.of(findings.reported(unknown.listing("known", "id"))
                .arguments()
                .get("known")
                .split(", ", -1));
        assertEquals(Set.copyOf(known).size(), known.size(), known::toString);
        assertTrue(known.containsAll(
                Stream.concat(type.members().stream().map(MetaMember::name), DraftMembers.ofPart().stream())
                        .toList()));
        assertEquals(unknown, findings.reported(unknown), "nothing is listed where one is meant");
    }

    /** What has parts elsewhere, as a part of an instrument has, holds no provisions. */
    @ParameterizedTest
    @MethodSource("types")
    void provisionsAloneHoldProvisions(MetaType<?> type) {
        Findings findings = new Findings();
        DraftMembers.unknown(
                new Node.Field("children", PLACE, new Node.Leaf(Token.TRUE, "true", PLACE)), type, findings);
        Violation reported = findings.reported(Violation.of(JsonProblem.MEMBER_UNKNOWN, ValuePath.ROOT)
                .at(PLACE)
                .listing("known", "id"));
        boolean isProvision = Provision.meta().types().contains(type);
        assertEquals(isProvision ? "provisions" : null, reported.arguments().get("place"));
    }
}
