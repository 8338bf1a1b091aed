package org.entente.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.life.EventParticipant;
import org.entente.life.LifecycleEvent;
import org.entente.model.CitedWork;
import org.entente.model.Office;
import org.entente.model.Official;
import org.entente.model.Tenure;
import org.entente.source.SourceText;
import org.entente.time.Answer;
import org.entente.time.DateSpan;
import org.entente.vocabulary.EventRole;

/** Who and what an agreement defines so far; it grows while one agreement is put together. */
final class Cast {

    private static final LocalDate MADE_UP_DAY = LocalDate.of(2021, 3, 18);

    private final LocalDate day;
    private final List<String> actors = new ArrayList<>();
    private final List<String> parties = new ArrayList<>();
    private final List<Official> officials = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private final List<String> policyAreas = new ArrayList<>();
    private final List<CitedWork> works = new ArrayList<>();
    private boolean madeUp;
    private final List<SourceText> texts = new ArrayList<>();
    private final List<String> events = new ArrayList<>();
    private final List<DateSpan> days = new ArrayList<>();
    private final List<String> provisions = new ArrayList<>();
    private Optional<String> self = Optional.empty();
    private Optional<SourceText> quoted = Optional.empty();

    private Cast(LocalDate day) {
        this.day = day;
    }

    static Cast on(LocalDate day) {
        return new Cast(day);
    }

    static Cast empty() {
        return new Cast(MADE_UP_DAY);
    }

    /** A cast that has one text. */
    static Cast of(SourceText text) {
        Cast cast = empty();
        cast.texts.add(text);
        return cast;
    }

    /** A cast for a value that stands alone. */
    static Cast madeUp() {
        return madeUpOn(MADE_UP_DAY);
    }

    static Cast madeUpOn(LocalDate day) {
        Cast cast = on(day);
        cast.madeUp = true;
        for (String number : List.of("1", "2", "3")) {
            cast.actors.add("actor-" + number);
            cast.parties.add("actor-" + number);
            cast.officials.add(Official.builder()
                    .id("official-" + number)
                    .name("Official " + number)
                    .build());
            cast.places.add("place-" + number);
            cast.policyAreas.add("area-" + number);
            cast.works.add(CitedWork.builder().id("work-" + number).build());
            cast.events.add("event-" + number);
            cast.provisions.add("provision-" + number);
        }
        cast.texts.add(SourceText.of("source-1", "𝔗𝔥𝔢 two sides shall coordinate 🤝🏽 closely.\r\n그들은 협력한다."));
        return cast;
    }

    /** Whether it stands in for an agreement, so that no rule between objects applies. */
    boolean isMadeUp() {
        return madeUp;
    }

    /** The day about which the agreement was made. */
    LocalDate day() {
        return day;
    }

    List<String> actors() {
        return actors;
    }

    /** The actors that are parties. */
    List<String> parties() {
        return parties;
    }

    List<Official> officials() {
        return officials;
    }

    List<String> officialIds() {
        return officials.stream().map(Official::id).toList();
    }

    /** The officials who act for an actor. */
    List<String> officialsOf(String actor) {
        return officials.stream()
                .filter(official -> official.actor().filter(actor::equals).isPresent())
                .map(Official::id)
                .toList();
    }

    /** The officials who may speak in the text: who may have been in office whenever something was done. */
    List<String> speakers() {
        return officials.stream()
                .filter(official -> days.stream().allMatch(day -> mayServe(official, day)))
                .map(Official::id)
                .toList();
    }

    /** An event whose officials may have been in office; those who are of none of its actors look on. */
    LifecycleEvent plausible(LifecycleEvent event) {
        Set<String> actors =
                event.actors().stream().flatMap(actor -> actor.ids().stream()).collect(Collectors.toSet());
        List<EventParticipant> plausible = new ArrayList<>();
        for (EventParticipant participant : event.officials()) {
            List<Official> named = officials.stream()
                    .filter(official -> participant.official().ids().contains(official.id()))
                    .toList();
            if (named.stream().allMatch(official -> event.done().stream().allMatch(done -> mayServe(official, done)))) {
                boolean isOfThem = actors.isEmpty()
                        || named.stream()
                                .flatMap(official -> official.actor().stream())
                                .allMatch(actors::contains);
                plausible.add(
                        isOfThem
                                ? participant
                                : participant.toBuilder()
                                        .role(EventRole.WITNESS)
                                        .build());
            }
        }
        return event.toBuilder().officials(plausible).build();
    }

    private static boolean mayServe(Official official, DateSpan days) {
        return Stream.of(days.start(), days.end())
                .flatMap(Optional::stream)
                .allMatch(day -> official.inOfficeOn(day) != Answer.NO);
    }

    /** When what is recorded was done: the meetings, and the acts in the life of the agreement. */
    List<DateSpan> days() {
        return days;
    }

    /** The offices that officials hold. */
    List<Office> offices() {
        return officials.stream()
                .flatMap(official -> official.tenures().stream())
                .map(Tenure::office)
                .toList();
    }

    List<String> places() {
        return places;
    }

    List<String> policyAreas() {
        return policyAreas;
    }

    List<CitedWork> works() {
        return works;
    }

    List<String> workIds() {
        return works.stream().map(CitedWork::id).toList();
    }

    List<SourceText> texts() {
        return texts;
    }

    /** The texts that the value at hand may quote. */
    List<SourceText> quoted() {
        return quoted.map(List::of).orElse(texts);
    }

    /** Sets the one text that the value at hand may quote, or lets it quote all. */
    void quoted(Optional<SourceText> text) {
        quoted = text;
    }

    List<String> sources() {
        return texts.stream().map(SourceText::source).toList();
    }

    List<String> events() {
        return events;
    }

    /** The provisions before the one at hand. */
    List<String> provisions() {
        return provisions;
    }

    /** What a provision or actor may create. */
    List<String> creations() {
        List<String> all = new ArrayList<>(actors);
        all.addAll(workIds());
        return all;
    }

    /** The id that the provision or event at hand is to have. */
    Optional<String> self() {
        return self;
    }

    void self(Optional<String> id) {
        self = id;
    }
}
