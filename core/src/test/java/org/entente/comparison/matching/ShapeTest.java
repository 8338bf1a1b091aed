package org.entente.comparison.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.meta.Kind;
import org.entente.meta.Kinds;
import org.entente.meta.MetaType;
import org.entente.model.Agreement;
import org.entente.register.Register;
import org.junit.jupiter.api.Test;

/** Which types are compared as a whole, which of these refer and nothing else, and which define an id: all of them. */
class ShapeTest {

    private static void collect(MetaType<?> type, Map<String, MetaType<?>> into) {
        if (into.putIfAbsent(type.name(), type) == null) {
            type.members().forEach(member -> {
                if (member.kind() instanceof Kind.Part<?> part) {
                    collect(part.of().get(), into);
                } else if (member.kind() instanceof Kind.OneOf<?> oneOf) {
                    oneOf.union().types().forEach(each -> collect(each, into));
                }
            });
        }
    }

    @Test
    void typesAreComparedByTheirShape() {
        Map<String, MetaType<?>> types = new TreeMap<>();
        collect(Agreement.meta(), types);
        collect(Register.meta(), types);
        List<String> whole = new ArrayList<>();
        List<String> referring = new ArrayList<>();
        List<String> defining = new ArrayList<>();
        types.forEach((name, type) -> {
            if (Shape.isWhole(Kinds.part(() -> type))) {
                whole.add(name);
            }
            if (Shape.of(type).refers()) {
                referring.add(name);
            }
            if (Shape.mayDefine(Kinds.part(() -> type))) {
                defining.add(name);
            }
        });

        assertEquals(
                "AreaMapping Baseline ChangeJudgement Code Coding FirmnessJudgement Link NameForm NoveltyJudgement"
                        + " Participant PrintedDate Recurrence Reference TextSpan Word",
                String.join(" ", whole));
        assertEquals("Link Reference TextSpan", String.join(" ", referring));
        assertEquals(
                "Actor Appeal AssessmentScheme CitedWork Clause Commitment Decision Item LifecycleEvent Meeting"
                        + " MeetingSeries Office Official Part Place PolicyArea Position Source",
                String.join(" ", defining));
    }
}
