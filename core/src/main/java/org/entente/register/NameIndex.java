package org.entente.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.entente.actor.FormerName;
import org.entente.model.Actor;
import org.entente.register.spelling.Remarks;
import org.entente.register.spelling.Spelling;
import org.entente.text.LocalizedText;
import org.entente.time.Answer;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.vocabulary.ActorKind;
import org.jspecify.annotations.Nullable;

/** The names of the actors of a register by the keys of their spellings, each made when it is first needed. */
final class NameIndex {

    private static final Map<Spelling, NameReason> REASONS = Map.of(
            Spelling.FOLDED, NameReason.FOLDED,
            Spelling.UNORDERED, NameReason.WORD_ORDER,
            Spelling.WRITTEN_OUT, NameReason.ABBREVIATION);

    private static final List<ActorKind> STATES =
            List.of(ActorKind.STATE, ActorKind.PARTIALLY_RECOGNISED, ActorKind.HISTORICAL_STATE, ActorKind.TERRITORY);

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(
                    (Candidate candidate) -> NameIndex.order(candidate.validity()))
            .thenComparing(Candidate::reason);

    private static final int LONGEST_CODE = 3;

    private static final Pattern FORMER =
            Pattern.compile("^(?:the\\s+)?(?:former(?:ly)?\\s|ex[-\\s])", Pattern.CASE_INSENSITIVE);

    private final List<Entry> entries = new ArrayList<>();
    private final Map<Spelling, Map<String, List<Entry>>> byKey = new EnumMap<>(Spelling.class);

    /** A name of an actor, and its key in {@link Spelling#FOLDED}; a former one with its time. */
    record Entry(
            Actor actor,
            String name,
            String folded,
            boolean isOther,
            @Nullable FormerName former) {

        private Answer inUse(LocalDate day) {
            return former == null ? Answer.YES : former.usedOn(day);
        }
    }

    NameIndex(List<Actor> actors) {
        for (Actor actor : actors) {
            add(actor, actor.name(), false, null);
            for (LocalizedText name : actor.otherNames()) {
                add(actor, name, true, null);
            }
            for (FormerName former : actor.formerNames()) {
                add(actor, former.name(), true, former);
            }
        }
    }

    private void add(Actor actor, LocalizedText names, boolean isOther, @Nullable FormerName former) {
        for (String name : names.texts().values()) {
            entries.add(new Entry(actor, name, Spelling.FOLDED.key(name), isOther, former));
        }
    }

    private static int order(Answer validity) {
        return switch (validity) {
            case YES -> 0;
            case CANNOT_TELL -> 1;
            case NO -> 2;
        };
    }

    /** All names, in the order of the actors. */
    List<Entry> entries() {
        return entries;
    }

    /** What is called former has ended since, or has another name, unless the word is part of its name. */
    List<Candidate> candidates(String text, LocalDate day) {
        List<Candidate> meant = meant(text, day);
        return FORMER.matcher(text).lookingAt()
                ? meant.stream().filter(NameIndex::isFormer).toList()
                : meant;
    }

    private static boolean isFormer(Candidate candidate) {
        return candidate.actor().validity().flatMap(DateSpan::end).isPresent()
                || candidate.inUse() != Answer.YES
                || FORMER.matcher(candidate.name()).lookingAt();
    }

    private List<Candidate> meant(String text, LocalDate day) {
        List<Candidate> found = named(text, day);
        if (!found.isEmpty()) {
            return found;
        }
        for (List<String> names : Remarks.names(text)) {
            List<Candidate> common = common(names, day);
            if (!common.isEmpty()) {
                return common;
            }
        }
        return List.of();
    }

    private List<Candidate> named(String text, LocalDate day) {
        boolean isCode = isCode(text);
        List<Candidate> surest = List.of();
        for (Spelling spelling : Spelling.values()) {
            List<Entry> found = find(spelling, spelling.keys(text)).stream()
                    .filter(entry -> !isCode || isAcronym(entry.name))
                    .toList();
            List<Candidate> named = candidates(text, day, found, REASONS.getOrDefault(spelling, NameReason.FOLDED));
            if (named.stream().anyMatch(candidate -> candidate.validity() != Answer.NO)) {
                return named;
            }
            surest = surest.isEmpty() ? named : surest;
        }
        if (!surest.isEmpty()) {
            return surest;
        }
        List<Entry> found = find(Spelling.WRITTEN_OUT, Spelling.keysWithoutGovernment(text));
        return found.isEmpty() ? ofLongForm(text, day) : candidates(text, day, found, NameReason.LONG_FORM);
    }

    /** Only what existed then: the Socialist Federal Republic of Russia of 1921 is not the Russian Federation. */
    private List<Candidate> ofLongForm(String text, LocalDate day) {
        List<Entry> found = find(Spelling.WRITTEN_OUT, Spelling.keysWithoutForm(text)).stream()
                .filter(entry -> mayHaveAForm(entry.actor))
                .toList();
        return candidates(text, day, found, NameReason.LONG_FORM).stream()
                .filter(candidate -> candidate.existed() != Answer.NO)
                .toList();
    }

    /** Up to three capitals are an acronym or a code, such as AO, NGA and RU, and no short name of some language. */
    private static boolean isCode(String text) {
        return text.length() <= LONGEST_CODE
                && !text.isEmpty()
                && text.chars().allMatch(each -> each >= 'A' && each <= 'Z');
    }

    private static boolean isAcronym(String name) {
        return name.chars().allMatch(Character::isLetterOrDigit)
                && name.chars().filter(Character::isUpperCase).limit(2).count() == 2;
    }

    /** Whether "Republic" or "Kingdom" may stand before its name. */
    private static boolean mayHaveAForm(Actor actor) {
        return actor.kind().filter(kind -> !STATES.contains(kind)).isEmpty();
    }

    /** The actors that have all of the names, each by the best of these. */
    private List<Candidate> common(List<String> names, LocalDate day) {
        Map<String, Candidate> common = new LinkedHashMap<>();
        named(names.get(0), day)
                .forEach(candidate -> common.put(candidate.actor().id(), candidate));
        for (String name : names.subList(1, names.size())) {
            Map<String, Candidate> more = new LinkedHashMap<>();
            named(name, day).forEach(candidate -> more.put(candidate.actor().id(), candidate));
            common.keySet().retainAll(more.keySet());
            common.replaceAll((id, candidate) -> best(candidate, Objects.requireNonNull(more.get(id))));
        }
        return common.values().stream()
                .map(each ->
                        new Candidate(each.actor(), each.name(), NameReason.ANNOTATED, each.existed(), each.inUse()))
                .sorted(BEST_FIRST)
                .toList();
    }

    private static Candidate best(Candidate one, Candidate other) {
        return BEST_FIRST.compare(other, one) < 0 ? other : one;
    }

    private List<Entry> find(Spelling spelling, List<String> keys) {
        return keys.stream()
                .flatMap(key -> keys(spelling).getOrDefault(key, List.of()).stream())
                .toList();
    }

    private synchronized Map<String, List<Entry>> keys(Spelling spelling) {
        Map<String, List<Entry>> known = byKey.get(spelling);
        if (known != null) {
            return known;
        }
        Map<String, List<Entry>> keys = new HashMap<>(entries.size() * 2);
        for (Entry entry : entries) {
            String key = spelling.keyOfFolded(entry.folded);
            List<Entry> same = keys.get(key);
            if (same == null) {
                keys.put(key, List.of(entry));
            } else {
                keys.put(key, together(same, entry));
            }
        }
        byKey.put(spelling, keys);
        return keys;
    }

    private static List<Entry> together(List<Entry> some, Entry more) {
        List<Entry> all = some.size() > 1 ? some : new ArrayList<>(some);
        all.add(more);
        return all;
    }

    /** One candidate an actor: by its surest name, and valid if it is so by any. */
    static List<Candidate> candidates(String text, LocalDate day, List<Entry> found, NameReason otherwise) {
        UncertainDate date = UncertainDate.of(day);
        Map<String, Candidate> byActor = new LinkedHashMap<>();
        for (Entry entry : found) {
            Answer existed = entry.actor
                    .validity()
                    .map(validity -> validity.contains(date))
                    .orElse(Answer.CANNOT_TELL);
            NameReason reason =
                    !entry.name.equals(text) ? otherwise : entry.isOther ? NameReason.OTHER_NAME : NameReason.EXACT;
            byActor.merge(
                    entry.actor.id(),
                    new Candidate(entry.actor, entry.name, reason, existed, entry.inUse(day)),
                    NameIndex::best);
        }
        return byActor.values().stream().sorted(BEST_FIRST).toList();
    }
}
