package org.entente.time;

import static org.entente.time.Answer.CANNOT_TELL;
import static org.entente.time.Answer.NO;
import static org.entente.time.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Test;

class AnswerTest {

    /** What an answer leaves possible; the logic must be that of all possibilities. */
    private static Set<Answer> possibilities(Answer answer) {
        return answer == CANNOT_TELL ? EnumSet.of(YES, NO) : EnumSet.of(answer);
    }

    private static Answer overall(Answer left, Answer right, BinaryOperator<Boolean> operator) {
        Set<Answer> found = EnumSet.noneOf(Answer.class);
        for (Answer one : possibilities(left)) {
            for (Answer other : possibilities(right)) {
                found.add(Answer.of(operator.apply(one == YES, other == YES)));
            }
        }
        return found.size() == 1 ? found.iterator().next() : CANNOT_TELL;
    }

    @Test
    void logicHoldsForEveryPossibleOutcome() {
        for (Answer left : Answer.values()) {
            for (Answer right : Answer.values()) {
                assertEquals(overall(left, right, (one, other) -> one && other), left.and(right), left + " " + right);
                assertEquals(overall(left, right, (one, other) -> one || other), left.or(right), left + " " + right);
            }
        }
    }

    @Test
    void negationLeavesOpenWhatIsOpen() {
        assertEquals(NO, YES.not());
        assertEquals(YES, NO.not());
        assertEquals(CANNOT_TELL, CANNOT_TELL.not());
    }
}
