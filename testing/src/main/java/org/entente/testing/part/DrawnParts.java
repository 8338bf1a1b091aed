package org.entente.testing.part;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.entente.instrument.Part;
import org.entente.testing.making.Definitions;
import org.entente.testing.making.Unresolved;
import org.entente.testing.making.Words;
import org.entente.testing.value.Drawn;
import org.entente.testing.value.DrawnDates;
import org.entente.testing.value.DrawnSpans;
import org.entente.testing.value.DrawnTerms;
import org.entente.testing.value.DrawnTimings;
import org.entente.vocabulary.LetterAct;
import org.entente.vocabulary.PartKind;
import org.entente.wording.Reference;

/** Parts of instruments. */
public final class DrawnParts {

    private static final int LEAD = 250;

    private DrawnParts() {}

    /** Parts; each may be part of one before it. */
    public static Arbitrary<Unresolved<Part>> parts() {
        return Drawn.of(Part.meta(), Part::builder)
                .with("id", Arbitraries.of("annex", "letter-1", "第一部分", "part:1"))
                .maybe(90, "kind", DrawnTerms.terms(PartKind.vocabulary()))
                .maybe(50, "number", Arbitraries.of("I", "2 bis", "가", "(a)"))
                .maybe(30, "title", Words.LOCALIZED)
                .maybeId(30, "partOf", Definitions::parts)
                .maybeDraw(20, "authors", Unresolved.references(Definitions::correspondents))
                .maybeDraw(15, "addressees", Unresolved.references(Definitions::correspondents))
                .maybe(15, "act", DrawnTerms.terms(LetterAct.vocabulary()))
                .maybeDraw(20, "done", DrawnDates.spansAround(-LEAD, 0))
                .maybe(5, "doneAsPrinted", DrawnTimings.printedDates())
                .maybeDraw(15, "place", Unresolved.reference(Definitions::places))
                .maybeDraw(15, "spans", DrawnSpans.few())
                .maybe(5, "note", Words.LOCALIZED)
                .unresolved(part -> part.build());
    }

    /** The two letters of an exchange: one side offers, the other accepts. */
    public static List<Part> letters(List<String> sides) {
        return List.of(
                letter("letter-of-" + sides.get(0), sides.get(0), sides.get(1), LetterAct.OFFERS),
                letter("letter-of-" + sides.get(1), sides.get(1), sides.get(0), LetterAct.ACCEPTS));
    }

    private static Part letter(String id, String author, String addressee, LetterAct act) {
        return Part.builder()
                .id(id)
                .kind(PartKind.LETTER)
                .authors(List.of(Reference.to(author)))
                .addressees(List.of(Reference.to(addressee)))
                .act(act)
                .build();
    }
}
