package org.entente.json.format;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.entente.assessment.Assessment;
import org.entente.instrument.Relation;
import org.entente.json.type.LeafTypes;
import org.entente.life.DateReport;
import org.entente.life.EventDate;
import org.entente.life.ForceRule;
import org.entente.life.Vote;
import org.entente.name.PersonName;
import org.entente.people.Participant;
import org.entente.provision.Attribution;
import org.entente.provision.Involvement;
import org.entente.provision.Link;
import org.entente.provision.Position;
import org.entente.provision.Provision;
import org.entente.quantity.Baseline;
import org.entente.quantity.Quantity;
import org.entente.source.Citation;
import org.entente.source.TextSpan;
import org.entente.text.LocalizedText;
import org.entente.time.IsoDuration;
import org.entente.timing.PrintedDate;
import org.entente.timing.Timing;
import org.entente.timing.Trigger;
import org.entente.vocabulary.Ballot;
import org.entente.vocabulary.InvolvementRole;
import org.entente.vocabulary.LinkKind;
import org.entente.vocabulary.RelationKind;
import org.entente.wording.Reference;
import org.entente.wording.Word;

/** What stands in for a value that cannot be read, where its mandatory members alone do not make one. */
final class Placeholders {

    private static final String WORDS = LeafTypes.PLACEHOLDER;

    private static final Map<Class<?>, Supplier<?>> ALL = Map.ofEntries(
            Map.entry(Reference.class, () -> Reference.to(WORDS)),
            Map.entry(Word.class, () -> Word.lemma(WORDS)),
            Map.entry(PersonName.class, () -> PersonName.of(WORDS)),
            Map.entry(Quantity.class, () -> Quantity.builder().asPrinted(WORDS).build()),
            Map.entry(Baseline.class, () -> Baseline.printed(WORDS)),
            Map.entry(Timing.class, () -> Timing.builder().asPrinted(WORDS).build()),
            Map.entry(
                    Trigger.class,
                    () -> Trigger.builder()
                            .words(LocalizedText.of("und", WORDS))
                            .build()),
            Map.entry(
                    ForceRule.class,
                    () -> ForceRule.builder().term(IsoDuration.parse("P1Y")).build()),
            Map.entry(
                    Vote.class,
                    () -> Vote.builder().ballot(Ballot.ABSTAINING).count(0).build()),
            Map.entry(
                    DateReport.class,
                    () -> DateReport.builder()
                            .of(EventDate.DONE)
                            .dateAsPrinted(
                                    PrintedDate.builder().asPrinted(WORDS).build())
                            .build()),
            Map.entry(TextSpan.class, () -> TextSpan.of(WORDS, 0, 1)),
            Map.entry(
                    Assessment.class,
                    () -> Assessment.builder().scheme(WORDS).grade(WORDS).build()),
            Map.entry(Participant.class, () -> Participant.of(WORDS)),
            Map.entry(Citation.class, () -> Citation.builder().asPrinted(WORDS).build()),
            Map.entry(Attribution.class, Attribution::unattributed),
            Map.entry(Involvement.class, () -> Involvement.of(WORDS, InvolvementRole.SUBJECT)),
            Map.entry(
                    Link.class,
                    () -> Link.builder().kind(LinkKind.AFTER).label(WORDS).build()),
            Map.entry(Relation.class, () -> Relation.to(RelationKind.RELATED_TO, WORDS)),
            Map.entry(
                    Provision.class,
                    () -> Position.builder()
                            .summary("und", WORDS)
                            .by(Attribution.unattributed())
                            .build()));

    private Placeholders() {}

    @SuppressWarnings("unchecked") // only pairs of one type are in the table
    static <T> Optional<Supplier<T>> of(Class<T> type) {
        return Optional.ofNullable((Supplier<T>) ALL.get(type));
    }
}
