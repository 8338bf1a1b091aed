package org.entente.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.util.stream.Stream;
import org.entente.source.Digest;
import org.entente.source.TextSpan;
import org.entente.text.LanguageTag;
import org.entente.time.DateSpan;
import org.entente.time.IsoDuration;
import org.entente.time.UncertainDate;
import org.entente.timing.PrintedDate;
import org.entente.timing.Recurrence;
import org.entente.timing.Trigger;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.Code;
import org.entente.wording.Reference;
import org.entente.wording.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values with a text form of their own, as kinds of members. */
class WrittenKindsTest {

    static Stream<Kind.Scalar<?>> kinds() {
        return Stream.of(UncertainDate.kind(), DateSpan.kind(), IsoDuration.kind(), Digest.kind(), LanguageTag.kind());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void exampleIsAValueOfTheKind(Kind.Scalar<?> kind) {
        assertEquals(kind.example(), kind.parse(kind.example()).toString());
        assertEquals(kind.type(), kind.parse(kind.example()).getClass());
    }

    static Stream<Kind.Scalar<?>> kindsOfTheJdk() {
        return Stream.of(Kinds.time(), Kinds.zone(), Kinds.address());
    }

    /** What the JDK cannot read is refused, and the cause says why. */
    @ParameterizedTest
    @MethodSource("kindsOfTheJdk")
    void aRefusalHasTheCauseOfTheJdk(Kind.Scalar<?> kind) {
        InvalidValueException refusal = assertThrows(InvalidValueException.class, () -> kind.parse("a b:["));
        assertTrue(refusal.getCause() instanceof DateTimeException || refusal.getCause() instanceof URISyntaxException);
    }

    @Test
    void partsAreOfTheirTypes() {
        assertEquals(Word.class, Word.kind().type());
        assertEquals(Reference.class, Reference.kind(DefinitionKind.ACTOR).type());
        assertEquals(Trigger.class, Trigger.kind().type());
        assertEquals(Recurrence.class, Recurrence.kind().type());
        assertEquals(PrintedDate.class, PrintedDate.kind().type());
        assertEquals(TextSpan.class, TextSpan.kind().type());
        assertEquals(Code.class, Code.kind().type());
    }
}
