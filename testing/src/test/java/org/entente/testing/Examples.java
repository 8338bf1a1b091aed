package org.entente.testing;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.entente.assessment.Assessment;
import org.entente.assessment.AssessmentScheme;
import org.entente.fixture.ReferenceAgreements;
import org.entente.json.EntenteJson;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.provision.Attribution;
import org.entente.provision.Commitment;
import org.entente.provision.Item;
import org.entente.testing.faults.FilledAgreement;
import org.entente.testing.faults.JsonDraft;
import org.entente.text.LocalizedText;

/** Valid agreements of very different size. */
final class Examples {

    private Examples() {}

    static Agreement minimal() {
        return Agreement.builder().id("minimal").title("en", "A text").build();
    }

    static Agreement bilateral() {
        return Agreement.builder()
                .id("bilateral")
                .title("en", "Joint Statement")
                .addParty(Actor.of("KR", "en", "Republic of Korea"))
                .addParty(Actor.of("US", "en", "United States of America"))
                .addProvision(Commitment.builder()
                        .by(Attribution.allParties())
                        .summary("en", "To cooperate")
                        .build())
                .build();
    }

    /** Everything that an agreement can have, and much that hangs by one member. */
    static Agreement rich(Agreement agreement) {
        JsonDraft draft = new JsonDraft(agreement, 0);
        FilledAgreement.addTo(draft);
        String whole = draft.freshId();
        draft.provision("'id': '%s', 'by': {'extent': 'ALL_PARTIES', 'manner': 'EACH'}".formatted(whole));
        draft.remove(draft.provision("'partOf': '%s'".formatted(whole)).member("by"));
        String member = draft.define("works", "'date': '9990-12-31'").id();
        String set = draft.define("works", "'set': true, 'members': ['%s']".formatted(member))
                .id();
        draft.append("events", JsonDraft.object("{'act': 'ISSUANCE', 'done': '9991'}"));
        draft.append("events", JsonDraft.object("{'act': 'REVISION', 'done': '9000'}"));
        draft.define("meetings", "'dates': '9000-01-01'");
        draft.provision("'citations': [{'work': '%s'}, {'work': '%s', 'relation': 'ENVISAGES'}, {'work': '%s'}]"
                .formatted(member, member, set));
        draft.provision("'links': [{'kind': 'AFTER', 'agreement': 'another', 'provision': 'no-provision-here'}]");
        return EntenteJson.standard()
                .check(JsonDraft.written(draft.root()))
                .agreement()
                .orElseThrow();
    }

    /** Each item of each provision is assessed, so that whatever takes an item away leaves a reference without target. */
    static Agreement scored() {
        Agreement.Builder scored = bilateral().toBuilder()
                .addScheme(AssessmentScheme.builder()
                        .id("s")
                        .least(BigDecimal.ZERO)
                        .greatest(BigDecimal.TEN)
                        .build());
        for (int i = 0; i < 3; i++) {
            scored.addProvision(Commitment.builder()
                            .id("c" + i)
                            .by(Attribution.allParties())
                            .summary("en", "To build")
                            .addItem(Item.builder()
                                    .id("i" + i)
                                    .text(LocalizedText.of("en", "A road"))
                                    .build())
                            .build())
                    .addAssessment(Assessment.builder()
                            .item("i" + i)
                            .actor("KR")
                            .scheme("s")
                            .number(BigDecimal.ONE)
                            .build());
        }
        return scored.build();
    }

    static Map<String, Agreement> all() {
        Map<String, Agreement> all = new LinkedHashMap<>();
        all.put("minimal", minimal());
        all.put("bilateral", bilateral());
        all.put("rich", rich(bilateral()));
        all.put("scored", scored());
        all.put("march 2021", ReferenceAgreements.march2021());
        return all;
    }

    /** Agreements of a few actors, parties and provisions, with dates of all kinds. */
    static Arbitrary<Agreement> agreements() {
        Arbitrary<Integer> few = Arbitraries.integers().between(0, 3);
        Arbitrary<String> dates = Arbitraries.of(
                "2021-03-18", "2021", "1953-07~", "1815/1816", "../2000", "2001/..", "9999-12-31", "0001?");
        Arbitrary<String> acts = Arbitraries.of("SIGNATURE", "ISSUANCE", "RATIFICATION", "ENTRY_INTO_FORCE");
        return Combinators.combine(few, few, few, few, dates, acts, Arbitraries.of(true, false))
                .as(Examples::agreement);
    }

    private static Agreement agreement(
            int actors, int events, int meetings, int provisions, String date, String act, boolean anchored) {
        JsonDraft draft = new JsonDraft(minimal(), 0);
        for (int i = 0; i < actors; i++) {
            String actor = draft.define("actors", "'validity': '1900/..'").id();
            draft.append("parties", JsonDraft.object("{'actor': '%s', 'roles': ['ISSUER']}".formatted(actor)));
        }
        for (int i = 0; i < events; i++) {
            draft.define("events", "'act': '%s', 'done': '%s'".formatted(act, date));
        }
        for (int i = 0; i < meetings; i++) {
            draft.define("meetings", "'dates': '%s'".formatted(date));
        }
        String work = draft.define("works", "'date': '1800'").id();
        for (int i = 0; i < provisions; i++) {
            draft.provision("'by': {'extent': 'ALL_PARTIES'}, 'citations': [{'work': '%s', 'relation': 'ENVISAGES'}]"
                    .formatted(work));
        }
        if (anchored) {
            draft.define("sources", "");
        }
        return EntenteJson.standard()
                .check(JsonDraft.written(draft.root()))
                .agreement()
                .orElseThrow();
    }
}
