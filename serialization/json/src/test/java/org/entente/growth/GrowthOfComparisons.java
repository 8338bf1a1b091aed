package org.entente.growth;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.comparison.Comparison;
import org.entente.comparison.DevelopmentKind;
import org.entente.comparison.StatementComparison;
import org.entente.json.EntenteJson;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.Party;
import org.entente.provision.Attribution;
import org.entente.provision.Commitment;
import org.entente.provision.Item;
import org.entente.provision.Provision;
import org.entente.provision.Qualifier;
import org.entente.quantity.Quantity;
import org.entente.source.Citation;
import org.entente.text.LocalizedText;
import org.entente.time.UncertainDate;
import org.entente.timing.Timing;
import org.entente.timing.Trigger;
import org.entente.vocabulary.CitationRelation;
import org.entente.vocabulary.QualifierKind;
import org.entente.wording.Reference;

/** Two versions, or two statements, that stress what compares them: deep, wide, all moved, all the same. */
final class GrowthOfComparisons {

    /** An earlier and a later version. */
    private record Pair(Agreement before, Agreement after) {}

    private GrowthOfComparisons() {}

    static Map<String, IntFunction<Runnable>> cases() {
        Map<String, IntFunction<Runnable>> cases = new LinkedHashMap<>();
        Map<String, IntFunction<Pair>> pairs = pairs();
        pairs.forEach((name, pair) -> {
            both(cases, "(comparison: " + name + ")", pair, GrowthOfComparisons::compared);
            both(
                    cases,
                    "(statements: " + name + ")",
                    pair,
                    (before, after) -> StatementComparison.of(before, after)
                            .developments()
                            .forEach(development -> keep(development.message(Locale.ENGLISH))));
        });
        for (String name : List.of("equal items", "moves of everything", "one wide provision")) {
            both(
                    cases,
                    "(patch: " + name + ")",
                    Objects.requireNonNull(pairs.get(name)),
                    (before, after) -> keep(EntenteJson.standard().writePatch(Comparison.of(before, after))));
        }
        IntFunction<Pair> moved = Objects.requireNonNull(pairs.get("moves of everything"));
        both(cases, "(merge: moves of everything)", moved, (before, after) -> {
            List<Provision> rotated = new ArrayList<>(before.provisions());
            Collections.rotate(rotated, rotated.size() / 2);
            keep(Comparison.merge(before, after, with(before, rotated)));
        });
        both(
                cases,
                "(merge: other words)",
                Objects.requireNonNull(pairs.get("other words")),
                (before, after) -> keep(Comparison.merge(before, after, with(before, List.of()))));
        both(
                cases,
                "Comparison.apply",
                moved,
                (before, after) -> keep(Comparison.of(before, after).apply(before)));
        both(
                cases,
                "Comparison.only",
                moved,
                (before, after) -> keep(Comparison.of(before, after).only(difference -> false)));
        both(
                cases,
                "Comparison.equals",
                moved,
                (before, after) ->
                        keep(Boolean.valueOf(Comparison.of(before, after).equals(Comparison.of(before, after)))));
        both(
                cases,
                "StatementComparison.developments",
                moved,
                (before, after) -> keep(StatementComparison.of(before, after).developments(DevelopmentKind.DROPPED)));
        both(
                cases,
                "StatementComparison.equals",
                moved,
                (before, after) -> keep(Boolean.valueOf(
                        StatementComparison.of(before, after).equals(StatementComparison.of(before, after)))));
        return cases;
    }

    private static void compared(Agreement before, Agreement after) {
        Comparison<Agreement> comparison = Comparison.of(before, after);
        comparison.differences().forEach(difference -> keep(difference.message(Locale.ENGLISH)));
        keep(comparison.apply(before));
    }

    private static void both(
            Map<String, IntFunction<Runnable>> cases,
            String name,
            IntFunction<Pair> pairs,
            BiConsumer<Agreement, Agreement> action) {
        cases.put(name, size -> {
            Pair pair = pairs.apply(size);
            return () -> action.accept(pair.before, pair.after);
        });
    }

    private static Map<String, IntFunction<Pair>> pairs() {
        Map<String, IntFunction<Pair>> pairs = new LinkedHashMap<>();
        pairs.put("other words", size -> pair(size, i -> sentence("w" + i + " a b"), i -> sentence("w" + i + " b c")));
        pairs.put("nothing in common", size -> pair(size, i -> sentence("w" + i), i -> sentence("v" + i)));
        pairs.put(
                "ids of one hash code",
                size -> pair(
                        size,
                        i -> sentence("w" + i).id(colliding(i)),
                        i -> sentence("v" + i).id(colliding(i + 1))));
        pairs.put(
                "equal items",
                size -> new Pair(
                        agreement(Collections.nCopies(size, sentence("x y").build())),
                        agreement(Collections.nCopies(
                                size + size / 2, sentence("x y").build()))));
        pairs.put("like items", size -> pair(size, i -> sentence("x y"), i -> sentence("x y z")));
        pairs.put("moves of everything", size -> {
            Agreement before = pair(size, i -> sentence("w" + i).id("p" + i), i -> sentence("")).before;
            List<Provision> reversed = new ArrayList<>(before.provisions());
            Collections.reverse(reversed);
            return new Pair(before, with(before, reversed));
        });
        pairs.put(
                "a chain of chapeaus",
                size -> pair(
                        size,
                        i -> sentence("w" + i).id("p" + i).partOf("p" + (i + 1)).addTiming(due(2030)),
                        i -> sentence("w" + i).id("q" + i).partOf("q" + (i + 1)).addTiming(due(2031))));
        pairs.put("many under one chapeau of many actors", size -> {
            Pair under = pair(
                    size,
                    i -> i == 0 ? chapeau(size, "a") : part(i, "They"),
                    i -> i == 0 ? chapeau(size, "b") : part(i, "The parties"));
            return new Pair(parties(under.before, size), parties(under.after, size));
        });
        pairs.put("acts of all of many parties", size -> {
            Pair acts = pair(
                    size,
                    i -> sentence("w" + i),
                    i -> sentence("w" + i)
                            .by(Attribution.allParties().toBuilder()
                                    .asPrinted("all")
                                    .build()));
            return new Pair(parties(acts.before, size), parties(acts.after, size));
        });
        pairs.put(
                "one wide provision",
                size -> new Pair(agreement(List.of(wide(size, "", 0))), agreement(List.of(wide(size, " x", 1)))));
        pairs.put("other ids of the same things", size -> {
            Pair acts = pair(
                    size,
                    i -> sentence("w" + i).by(Attribution.of("a" + i)),
                    i -> sentence("w" + i).by(Attribution.of("b" + i)));
            return new Pair(actors(acts.before, size, "a"), actors(acts.after, size, "b"));
        });
        return pairs;
    }

    private static Commitment.Builder sentence(String text) {
        return Commitment.builder().text("en", "They " + text).by(Attribution.allParties());
    }

    private static Commitment.Builder part(int i, String who) {
        return Commitment.builder().text("en", who + " w" + i).partOf("p0").id("p" + i);
    }

    private static Commitment.Builder chapeau(int size, String like) {
        Commitment.Builder chapeau = sentence(like).id("p0");
        IntStream.range(0, size)
                .forEach(i -> chapeau.addPerformer(Reference.to("x" + i)).addPolicyArea("y" + i));
        return chapeau;
    }

    /** Each list of a provision is long, and each of its elements differs. */
    private static Commitment wide(int size, String more, int year) {
        Commitment.Builder wide = sentence("wide").id("p");
        for (int i = 0; i < size; i++) {
            wide.addTiming(due(2000 + 2 * i + year))
                    .addQualifier(Qualifier.of(QualifierKind.CONDITION, "en", "if w" + i + more))
                    .addQuantity(Quantity.builder()
                            .asPrinted("w" + i + more)
                            .value(BigDecimal.valueOf(i + year))
                            .build())
                    .addItem(Item.builder()
                            .text(LocalizedText.of("en", "w" + i + more))
                            .build())
                    .addCitation(Citation.of("w" + i + year, CitationRelation.RECALLS))
                    .addPerformer(Reference.to("x" + i + year))
                    .addPolicyArea("y" + i + year);
        }
        return wide.build();
    }

    private static Timing due(int year) {
        return Timing.due(Trigger.on(UncertainDate.parse(Integer.toString(year))));
    }

    private static Pair pair(int size, IntFunction<Commitment.Builder> before, IntFunction<Commitment.Builder> after) {
        return new Pair(agreement(made(size, before)), agreement(made(size, after)));
    }

    private static List<Commitment> made(int size, IntFunction<Commitment.Builder> provision) {
        return IntStream.range(0, size)
                .mapToObj(i -> provision.apply(i).build())
                .toList();
    }

    private static Agreement agreement(List<? extends Provision> provisions) {
        return Agreement.builder()
                .id("a")
                .title("en", "x")
                .provisions(provisions)
                .build();
    }

    private static Agreement with(Agreement agreement, List<Provision> provisions) {
        return agreement.toBuilder().provisions(provisions).build();
    }

    private static Agreement parties(Agreement agreement, int size) {
        return agreement.toBuilder()
                .parties(IntStream.range(0, size)
                        .mapToObj(i -> Party.of("x" + i))
                        .toList())
                .build();
    }

    private static Agreement actors(Agreement agreement, int size, String prefix) {
        return agreement.toBuilder()
                .actors(IntStream.range(0, size)
                        .mapToObj(i -> Actor.of(prefix + i, "en", "Name " + i))
                        .toList())
                .build();
    }

    private static String colliding(int number) {
        return IntStream.range(0, 12)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining());
    }

    private static void keep(Object answer) {
        Objects.requireNonNull(answer);
    }
}
