package org.entente.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.entente.Refusals;
import org.entente.meta.MetaMember;
import org.entente.meta.MetaType;
import org.junit.jupiter.api.Test;

/** A value set by a person, with the reason. */
class JudgementTest {

    @Test
    void aJudgementShowsValueAndReason() {
        Judgement<Change> judgement = new Judgement<>(Change.END, "the table is closed");
        assertEquals(
                "Judgement{value=END, reason=the table is closed}",
                judgement.toString().replace("\"", ""));
        assertEquals(List.of("text-blank reason"), Refusals.of(() -> new Judgement<>(Change.END, "")));
    }

    @Test
    void aJudgementHasTheMembersOfItsEnum() {
        MetaType<Judgement<Change>> changes = Judgement.meta(Change.class);
        assertEquals("ChangeJudgement", changes.name());
        assertEquals(Judgement.class, changes.type());
        assertEquals(
                List.of("value", "reason"),
                changes.members().stream().map(MetaMember::name).toList());
        assertSame(changes, Judgement.meta(Change.class));
        assertEquals("NoveltyJudgement", Judgement.meta(Novelty.class).name());
        assertEquals(
                new Judgement<>(Change.END, "closed"),
                changes.draft()
                        .put("value", Change.END)
                        .write("reason", "closed")
                        .build());
    }
}
