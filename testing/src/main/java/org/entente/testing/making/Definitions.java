package org.entente.testing.making;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.life.LifecycleEvent;
import org.entente.meta.DefinitionKind;
import org.entente.model.CitedWork;
import org.entente.people.Official;
import org.entente.people.Participant;
import org.entente.people.Tenure;
import org.entente.source.SourceText;
import org.entente.time.Answer;
import org.entente.time.DateSpan;
import org.entente.vocabulary.ParticipantRole;
import org.entente.wording.Reference;

/** Who and what an agreement defines so far; it grows while one agreement is put together. */
public final class Definitions {

    private static final LocalDate MADE_UP_DAY = LocalDate.of(2021, 3, 18);

    private final LocalDate day;
    private final List<String> actors = new ArrayList<>();
    private final List<String> parties = new ArrayList<>();
    private final List<String> offices = new ArrayList<>();
    private final List<Official> officials = new ArrayList<>();
    private final List<String> series = new ArrayList<>();
    private final List<String> schemes = new ArrayList<>();
    private final List<String> meetings = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private final List<String> policyAreas = new ArrayList<>();
    private final List<CitedWork> works = new ArrayList<>();
    private boolean madeUp;
    private final List<SourceText> texts = new ArrayList<>();
    private final List<String> events = new ArrayList<>();
    private final List<DateSpan> days = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();
    private final List<String> items = new ArrayList<>();
    private final List<String> provisions = new ArrayList<>();
    private Optional<String> self = Optional.empty();
    private Optional<SourceText> quoted = Optional.empty();

    private Definitions(LocalDate day) {
        this.day = day;
    }

    public static Definitions on(LocalDate day) {
        return new Definitions(day);
    }

    public static Definitions empty() {
        return new Definitions(MADE_UP_DAY);
    }

    /** Definitions with one text. */
    public static Definitions of(SourceText text) {
        Definitions definitions = empty();
        definitions.texts.add(text);
        return definitions;
    }

    /** Definitions for a value that stands alone. */
    public static Definitions madeUp() {
        return madeUpOn(MADE_UP_DAY);
    }

    public static Definitions madeUpOn(LocalDate day) {
        Definitions definitions = on(day);
        definitions.madeUp = true;
        for (String number : List.of("1", "2", "3")) {
            definitions.actors.add("actor-" + number);
            definitions.parties.add("actor-" + number);
            definitions.officials.add(Official.builder()
                    .id("official-" + number)
                    .name("Official " + number)
                    .build());
            definitions.offices.add("office-" + number);
            definitions.series.add("series-" + number);
            definitions.schemes.add("scheme-" + number);
            definitions.meetings.add("meeting-" + number);
            definitions.places.add("place-" + number);
            definitions.policyAreas.add("area-" + number);
            definitions.works.add(CitedWork.builder().id("work-" + number).build());
            definitions.events.add("event-" + number);
            definitions.parts.add("part-" + number);
            definitions.items.add("item-" + number);
            definitions.provisions.add("provision-" + number);
        }
        definitions.texts.add(
                SourceText.of("source-1", "𝔗𝔥𝔢 two sides shall coordinate 🤝🏽 closely.\r\n그들은 협력한다."));
        return definitions;
    }

    /** The id, or a number after it where it is taken. */
    public static String free(String id, List<String> taken) {
        String free = id;
        for (int number = 2; taken.contains(free); number++) {
            free = id + "-" + number;
        }
        return free;
    }

    /** Whether it stands in for an agreement, so that no rule between objects applies. */
    public boolean isMadeUp() {
        return madeUp;
    }

    /** The day about which the agreement was made. */
    public LocalDate day() {
        return day;
    }

    /** The ids of what is defined of a kind. */
    public List<String> of(DefinitionKind kind) {
        return switch (kind) {
            case ACTOR -> actors;
            case OFFICE -> offices;
            case OFFICIAL -> officialIds();
            case PLACE -> places;
            case POLICY_AREA -> policyAreas;
            case WORK -> workIds();
            case SOURCE -> sources();
            case SERIES -> series;
            case MEETING -> meetings;
            case EVENT -> events;
            case PART -> parts;
            case PROVISION -> provisions;
            case SCHEME -> schemes;
            case ITEM -> items;
            case CREATION -> creations();
            case CORRESPONDENT -> correspondents();
            case PASSAGE -> passages();
        };
    }

    public List<String> actors() {
        return actors;
    }

    /** The actors that are parties. */
    public List<String> parties() {
        return parties;
    }

    public List<Official> officials() {
        return officials;
    }

    public List<String> officialIds() {
        return officials.stream().map(Official::id).toList();
    }

    /** The officials who act for an actor. */
    public List<String> officialsOf(String actor) {
        return officials.stream()
                .filter(official -> official.actor().filter(actor::equals).isPresent())
                .map(Official::id)
                .toList();
    }

    /** The officials who may speak in the text: who may have been in office whenever something was done. */
    public List<String> speakers() {
        return officials.stream()
                .filter(official -> days.stream().allMatch(day -> mayServe(official, day)))
                .map(Official::id)
                .toList();
    }

    /** An event whose officials may have been in office; those who are of none of its actors look on. */
    public LifecycleEvent plausible(LifecycleEvent event) {
        Set<String> actors =
                event.actors().stream().flatMap(actor -> actor.ids().stream()).collect(Collectors.toSet());
        List<Participant> plausible = new ArrayList<>();
        for (Participant participant : event.participants()) {
            List<Official> named = officials.stream()
                    .filter(official -> participant.official().stream()
                            .anyMatch(reference -> reference.ids().contains(official.id())))
                    .toList();
            if (named.stream().allMatch(official -> event.done().stream().allMatch(done -> mayServe(official, done)))) {
                boolean isOfThem = actors.isEmpty()
                        || named.stream()
                                .flatMap(official -> official.actor().stream())
                                .allMatch(actors::contains);
                boolean isForThem = isOfThem
                        && participant.office().isEmpty()
                        && participant.actor().isEmpty();
                Participant possible = isForThem
                        ? participant
                        : participant.toBuilder().role(ParticipantRole.WITNESS).build();
                plausible.add(
                        named.stream().allMatch(official -> mayAct(official, participant, event))
                                ? possible
                                : possible.toBuilder().office(Optional.empty()).build());
            }
        }
        return event.toBuilder().participants(plausible).build();
    }

    /** Whether an official may have held the office in which the act is done, or nothing is known of it. */
    private static boolean mayAct(Official official, Participant participant, LifecycleEvent event) {
        List<String> offices = participant.office().map(Reference::ids).orElse(List.of());
        List<Tenure> held = official.tenures().stream()
                .filter(tenure -> tenure.office().ids().stream().anyMatch(offices::contains))
                .toList();
        return held.isEmpty()
                || held.stream()
                        .filter(tenure -> !tenure.isDesignate())
                        .anyMatch(tenure -> event.done().stream()
                                .flatMap(done -> Stream.of(done.start(), done.end()))
                                .flatMap(Optional::stream)
                                .allMatch(day -> tenure.heldOn(day) != Answer.NO));
    }

    private static boolean mayServe(Official official, DateSpan days) {
        return Stream.of(days.start(), days.end())
                .flatMap(Optional::stream)
                .allMatch(day -> official.inOfficeOn(day) != Answer.NO);
    }

    /** When what is recorded was done: the meetings, and the acts in the life of the agreement. */
    public List<DateSpan> days() {
        return days;
    }

    public List<String> offices() {
        return offices;
    }

    public List<String> schemes() {
        return schemes;
    }

    public List<String> series() {
        return series;
    }

    public List<String> meetings() {
        return meetings;
    }

    public List<String> places() {
        return places;
    }

    public List<String> policyAreas() {
        return policyAreas;
    }

    public List<CitedWork> works() {
        return works;
    }

    public List<String> workIds() {
        return works.stream().map(CitedWork::id).toList();
    }

    public List<SourceText> texts() {
        return texts;
    }

    /** The texts that the value at hand may quote. */
    public List<SourceText> quoted() {
        return quoted.map(List::of).orElse(texts);
    }

    /** Sets the one text that the value at hand may quote, or lets it quote all. */
    public void quoted(Optional<SourceText> text) {
        quoted = text;
    }

    public List<String> sources() {
        return texts.stream().map(SourceText::source).toList();
    }

    public List<String> events() {
        return events;
    }

    /** The parts of the instrument. */
    public List<String> parts() {
        return parts;
    }

    /** The parts, and the provisions before the one at hand. */
    public List<String> passages() {
        List<String> all = new ArrayList<>(parts);
        all.addAll(provisions);
        return all;
    }

    /** Who may write or receive a letter. */
    public List<String> correspondents() {
        List<String> all = new ArrayList<>(actors);
        all.addAll(officialIds());
        return all;
    }

    /** The items of the provisions that have ids. */
    public List<String> items() {
        return items;
    }

    /** The provisions before the one at hand. */
    public List<String> provisions() {
        return provisions;
    }

    /** What a provision or actor may create. */
    public List<String> creations() {
        List<String> all = new ArrayList<>(actors);
        all.addAll(workIds());
        return all;
    }

    /** The id that the provision or event at hand is to have. */
    public Optional<String> self() {
        return self;
    }

    public void self(Optional<String> id) {
        self = id;
    }
}
