package org.entente.corpus;

import static org.entente.corpus.CorpusSamples.agreement;
import static org.entente.corpus.CorpusSamples.found;
import static org.entente.corpus.CorpusSamples.position;
import static org.entente.corpus.CorpusSamples.report;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.instrument.Relation;
import org.entente.model.Agreement;
import org.entente.model.CitedWork;
import org.entente.provision.Link;
import org.entente.violation.ValidationReport;
import org.entente.vocabulary.LinkKind;
import org.entente.vocabulary.RelationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links, works and relations lead to agreements of the corpus and their provisions. */
class LinkRulesTest {

    @Test
    void relationsWorksAndLinksLeadToAgreements() {
        Agreement.Builder referring = agreement("a")
                .addRelation(Relation.to(RelationKind.AMENDS, "treaty-1"))
                .addWork(CitedWork.builder().id("w").agreement("x").build())
                .addProvision(position()
                        .addLink(Link.toAgreement(LinkKind.RESTATES, "y"))
                        .build());
        assertEquals(
                List.of(
                        "agreement-unknown agreements[0].provisions[0].links[0].agreement",
                        "agreement-unknown agreements[0].relations[0].agreement",
                        "agreement-unknown agreements[0].works[0].agreement"),
                found(referring));
        assertEquals(List.of(), found(referring, agreement("treaty-1"), agreement("x"), agreement("y")));
        assertEquals(
                "refers to the agreement \"treaty-1\", which the corpus does not have: add it, or correct the id to \"treaty-2\"",
                report(agreement("treaty-2"), agreement("a").addRelation(Relation.to(RelationKind.AMENDS, "treaty-1")))
                        .violations()
                        .get(0)
                        .message());
    }

    @Test
    void nearIdsAreLookedForEightTimes() {
        Agreement.Builder referring = agreement("a");
        for (int i = 0; i < 9; i++) {
            referring.addRelation(Relation.to(RelationKind.AMENDS, "treaty-1"));
        }
        ValidationReport report = report(agreement("treaty-2"), referring);
        assertEquals(
                8,
                report.violations().stream()
                        .filter(each -> each.arguments().containsKey("near"))
                        .count());
        assertEquals(9, report.violations().size());
    }

    @ParameterizedTest
    @CsvSource({"p, true", "q, false", "r, true"})
    void linksLeadToProvisionsThatThereAre(String provision, boolean isThere) {
        Agreement.Builder linked = agreement("b")
                .addProvision(position().id("p").build())
                .addProvision(position().id("r").build());
        Agreement.Builder linking = agreement("a")
                .addProvision(position().build())
                .addProvision(position()
                        .addLink(Link.builder()
                                .kind(LinkKind.RESTATES)
                                .agreement("b")
                                .provision(provision)
                                .build())
                        .build());
        List<String> expected = isThere
                ? List.of()
                : List.of("linked-provision-unknown agreements[0].provisions[1].links[0].provision");
        assertEquals(expected, found(linking, linked));
        assertEquals(
                expected.stream()
                        .map(each -> each.replace("agreements[0]", "agreements[1]"))
                        .toList(),
                found(linked, linking));
    }

    @Test
    void linksWithinAnAgreementAreItsOwn() {
        assertEquals(
                List.of(),
                found(agreement("a")
                        .addProvision(position()
                                .addLink(Link.of(LinkKind.RESTATES, "nothing"))
                                .build())));
    }
}
