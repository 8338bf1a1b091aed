package org.entente.testing;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.entente.instrument.Part;
import org.entente.testing.making.BuilderArbitrary;
import org.entente.testing.making.Definitions;
import org.entente.testing.making.Unresolved;
import org.entente.vocabulary.LetterAct;
import org.entente.vocabulary.PartKind;
import org.entente.wording.Reference;

/** Parts of instruments: preambles, sections, annexes, letters. */
public final class Parts {

    private static final int LEAD = 250;

    private Parts() {}

    /**
     * Parts of instruments.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Part> parts() {
        return Unresolved.alone(several());
    }

    /**
     * Parts that were changed in one way, each with the violation that must be reported.
     *
     * @return the arbitrary; {@link InvalidValues} breaks values of your choice, and of other types
     */
    public static Arbitrary<Invalid<Part>> invalid() {
        return InvalidValues.of(Part.class);
    }

    /** Parts; each may be part of one before it. */
    static Arbitrary<Unresolved<Part>> several() {
        return BuilderArbitrary.of(Part::builder)
                .with(Arbitraries.of("annex", "letter-1", "第一部分", "part:1"), (part, id) -> part.id(id))
                .maybe(90, Vocabularies.terms(PartKind.vocabulary()), (part, kind) -> part.kind(kind))
                .maybe(50, Arbitraries.of("I", "2 bis", "가", "(a)"), (part, number) -> part.number(number))
                .maybe(30, Texts.LOCALIZED, (part, title) -> part.title(title))
                .maybeId(30, Definitions::parts, (part, whole) -> part.partOf(whole))
                .maybeDraw(20, Unresolved.references(Definitions::correspondents), (part, who) -> part.authors(who))
                .maybeDraw(15, Unresolved.references(Definitions::correspondents), (part, who) -> part.addressees(who))
                .maybe(15, Vocabularies.terms(LetterAct.vocabulary()), (part, act) -> part.act(act))
                .maybeDraw(20, Dates.spansAround(-LEAD, 0), (part, done) -> part.done(done))
                .maybe(5, Timings.printedDates(), (part, printed) -> part.doneAsPrinted(printed))
                .maybeDraw(15, Unresolved.reference(Definitions::places), (part, place) -> part.place(place))
                .maybeDraw(15, TextSpans.few(), (part, spans) -> part.spans(spans))
                .maybe(5, Texts.LOCALIZED, (part, note) -> part.note(note))
                .unresolved(part -> part.build());
    }

    /** The two letters of an exchange: one side offers, the other accepts. */
    static List<Part> letters(List<String> sides) {
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
