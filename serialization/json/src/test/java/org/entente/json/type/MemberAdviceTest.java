package org.entente.json.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.json.format.FormatTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is suggested in place of a member that is none. */
class MemberAdviceTest {

    /** What a beginner writes, and what it may mean, the likeliest first. */
    @ParameterizedTest
    @CsvSource({
        "actor, by actors parent",
        "address, location",
        "amount, value quantities",
        "articles, provisions",
        "author, by issuers coder",
        "begin, from start",
        "clauses, provisions",
        "comment, note",
        "commitments, provisions",
        "country, actor parent",
        "condition, qualifiers",
        "conditions, qualifiers",
        "countries, actors",
        "currency, unit",
        "date, dates done held published",
        "deadline, due timings",
        "delegates, participants",
        "description, summary note",
        "documents, works sources",
        "finish, until end",
        "firmness, firmnessOverride",
        "lang, language texts",
        "languages, texts",
        "max, upTo",
        "maximum, upTo greatest",
        "minimum, value least",
        "name, title label full",
        "obligations, provisions",
        "organisation, actor",
        "organization, actor",
        "parties, by actors",
        "party, by actor",
        "people, officials participants",
        "persons, officials",
        "quote, text surface",
        "remark, note",
        "signatories, parties actors",
        "signed, done dates",
        "speaker, by",
        "stance, mode effect topic",
        "states, actors parties",
        "surface, asPrinted",
        "target, involved",
        "topics, policyAreas",
        "treaties, works",
        "type, kind act relation form",
        "url, location",
        "when, timings dates done at",
        "where, places place venues",
        "who, by actors"
    })
    void aSynonymLeadsToMembers(String name, String meant) {
        List<String> members = List.of(meant.split(" ", -1));
        assertEquals(Optional.of(members.get(0)), MemberAdvice.sibling(name, members));
        for (String member : members) {
            assertEquals(Optional.of(member), MemberAdvice.sibling(name, List.of("xxxxxxxx", member)));
        }
        assertEquals(Optional.empty(), MemberAdvice.sibling(name, List.of("xxxxxxxx")));
    }

    /** A synonym is surer than a likeness of letters. */
    @Test
    void aSynonymComesBeforeALikeness() {
        assertEquals(Optional.of("unit"), MemberAdvice.sibling("currency", List.of("currencies", "unit")));
        assertEquals(Optional.of("currencies"), MemberAdvice.sibling("currency", List.of("currencies", "other")));
    }

    private static void nearest(MemberTable table, int depth, Map<String, Integer> found) {
        for (Member<?, ?, ?> member : table.all()) {
            found.merge(member.name(), depth, Math::min);
            MemberTable inner = member.shape().members();
            if (inner != null && depth < 3) {
                nearest(inner, depth + 1, found);
            }
        }
    }

    @Test
    void membersAreSoughtNearbyAndThreeObjectsDeep() {
        Map<String, Integer> depths = new HashMap<>();
        for (Member<?, ?, ?> member : FormatTypes.AGREEMENT.members().all()) {
            MemberTable inner = member.shape().members();
            if (inner != null) {
                nearest(inner, 1, depths);
            }
        }
        Map<String, String> ways = MemberAdvice.membersWithin(FormatTypes.AGREEMENT.members());
        assertEquals(depths.keySet(), ways.keySet());
        ways.forEach((name, way) -> {
            assertTrue(way.endsWith("." + name), way);
            assertEquals(depths.get(name), way.split("[.]", -1).length - 1, way);
        });
        assertTrue(depths.containsValue(1) && depths.containsValue(2) && depths.containsValue(3));
    }
}
