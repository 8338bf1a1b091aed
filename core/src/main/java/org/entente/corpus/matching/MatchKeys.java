package org.entente.corpus.matching;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.entente.corpus.match.MatchReason;
import org.entente.model.Actor;
import org.entente.model.CitedWork;
import org.entente.model.Meeting;
import org.entente.model.MeetingSeries;
import org.entente.model.Place;
import org.entente.model.PolicyArea;
import org.entente.name.NameForm;
import org.entente.people.Office;
import org.entente.people.Official;
import org.entente.register.spelling.Spelling;
import org.entente.text.LocalizedText;
import org.entente.time.DateSpan;
import org.entente.vocabulary.Code;

/**
 * What a definition has that another of the same thing would have, too: a key for each reason. Two definitions of one kind
 * are alike for a reason if they have a key of it in common.
 */
public final class MatchKeys {

    private MatchKeys() {}

    public static void of(Object definition, BiConsumer<MatchReason, String> found) {
        if (definition instanceof Actor actor) {
            codes(actor.codes(), found);
            names(Stream.concat(Stream.of(actor.name()), actor.otherNames().stream()), "", found);
        } else if (definition instanceof Office office) {
            codes(office.codes(), found);
            Stream<LocalizedText> titles = Stream.concat(office.title().stream(), office.otherTitles().stream());
            office.actor().ifPresent(actor -> names(titles, actor, found));
        } else if (definition instanceof Official official) {
            codes(official.codes(), found);
            official.name()
                    .forms()
                    .forEach(form -> person(form, official.actor().orElse(""), found));
        } else if (definition instanceof MeetingSeries series) {
            codes(series.codes(), found);
            names(Stream.concat(Stream.of(series.name()), series.otherNames().stream()), "", found);
        } else if (definition instanceof Meeting meeting) {
            meeting(meeting, found);
        } else if (definition instanceof PolicyArea area) {
            names(area.label().stream(), "", found);
        } else if (definition instanceof Place place) {
            codes(place.codes(), found);
            names(place.name().stream(), "", found);
        } else if (definition instanceof CitedWork work) {
            codes(work.codes(), found);
            work.agreement().ifPresent(id -> found.accept(MatchReason.SAME_AGREEMENT, id));
            work.date().ifPresent(date -> dated(work.name().stream(), date.toString(), found));
        }
    }

    /** When a definition holds; what holds at other times is something else, whatever they have in common. */
    public static Optional<DateSpan> validity(Object definition) {
        return definition instanceof Actor actor
                ? actor.validity()
                : definition instanceof Office office ? office.validity() : Optional.empty();
    }

    private static void codes(List<Code> codes, BiConsumer<MatchReason, String> found) {
        codes.forEach(code -> found.accept(MatchReason.SAME_CODE, code.scheme() + "\n" + code.value()));
    }

    private static void names(Stream<LocalizedText> names, String beside, BiConsumer<MatchReason, String> found) {
        keys(names).forEach(key -> found.accept(MatchReason.SAME_NAME, key + "\n" + beside));
    }

    private static void dated(Stream<LocalizedText> names, String dates, BiConsumer<MatchReason, String> found) {
        keys(names).forEach(key -> found.accept(MatchReason.SAME_DATES_AND_NAME, key + "\n" + dates));
    }

    private static Stream<String> keys(Stream<LocalizedText> names) {
        return names.flatMap(name -> name.texts().values().stream())
                .map(Spelling.FOLDED::key)
                .filter(key -> !key.isEmpty());
    }

    private static void person(NameForm form, String actor, BiConsumer<MatchReason, String> found) {
        String folded = Spelling.FOLDED.key(form.full());
        if (!folded.isEmpty()) {
            found.accept(MatchReason.SAME_NAME, folded + "\n" + actor);
            found.accept(MatchReason.NAME_TURNED_ROUND, Spelling.UNORDERED.key(form.full()) + "\n" + actor);
        }
    }

    private static void meeting(Meeting meeting, BiConsumer<MatchReason, String> found) {
        if (meeting.series().isPresent() && meeting.ordinal().isPresent()) {
            found.accept(
                    MatchReason.SAME_NUMBER,
                    meeting.series().get() + "\n" + meeting.ordinal().get());
        }
        meeting.dates().ifPresent(dates -> {
            TreeSet<String> actors = new TreeSet<>();
            meeting.delegations().forEach(delegation -> actors.add(delegation.actor()));
            if (actors.size() > 1) {
                found.accept(MatchReason.SAME_DATES_AND_DELEGATIONS, dates + "\n" + String.join("\n", actors));
            }
            dated(Stream.concat(meeting.name().stream(), meeting.otherNames().stream()), dates.toString(), found);
        });
    }
}
