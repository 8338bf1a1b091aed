package org.entente.comparison;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.provision.Appeal;
import org.entente.provision.Attribution;
import org.entente.provision.Commitment;
import org.entente.provision.Decision;
import org.entente.provision.Item;
import org.entente.provision.Position;
import org.entente.provision.Provision;
import org.entente.provision.Qualifier;
import org.entente.quantity.Quantity;
import org.entente.source.Citation;
import org.entente.text.LocalizedText;
import org.entente.time.IsoDuration;
import org.entente.time.UncertainDate;
import org.entente.timing.Timing;
import org.entente.timing.Trigger;
import org.entente.vocabulary.AppealMode;
import org.entente.vocabulary.CitationRelation;
import org.entente.vocabulary.QualifierKind;
import org.entente.vocabulary.QuantityComparator;
import org.entente.vocabulary.QuantityRole;
import org.entente.vocabulary.Stance;
import org.entente.wording.Reference;
import org.entente.wording.Word;
import org.entente.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Provisions of sentences in which a coder marked the words, as in <code>{m shall}</code>: v, n, m, a, d and o for the words of
 * the wording, due, after, from and for for times with their values after a bar, cond, exc and aim for what qualifies, p for
 * performers, to for addressees, q for quantities, item, area, cite, and the modes and stances.
 */
final class Sentences {

    private static final Pattern MARK = Pattern.compile("\\{(\\w+) ?([^|}]*)(?:\\|([^}]*))?}");

    /** A row of the table of pairs. */
    record Pair(Provision before, Provision after, String said) {

        @Override
        public String toString() {
            return said + ": " + after.text().orElseThrow();
        }
    }

    private Sentences() {}

    static List<Pair> pairs() {
        return rows("sentence-pairs.tsv").stream()
                .map(cells -> new Pair(provision(cells[0], cells[1]), provision(cells[0], cells[2]), cells[3]))
                .toList();
    }

    /** The cells of the rows of a table below its head. */
    static List<String[]> rows(String table) {
        try (var in = Objects.requireNonNull(Sentences.class.getResourceAsStream(table))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Provision provision(String kind, String marked) {
        Wording.Builder wording = Wording.builder();
        Provision.Builder<?> provision = switch (kind) {
            case "A" -> Appeal.builder();
            case "D" -> Decision.builder();
            case "P" -> Position.builder();
            default -> Commitment.builder();
        };
        Matcher mark = MARK.matcher(marked);
        while (mark.find()) {
            String printed = mark.group(2);
            if (!word(mark.group(1), printed, wording)) {
                mark(mark.group(1), printed, mark.group(3), wording, provision);
            }
        }
        return provision
                .id("p")
                .by(Attribution.allParties())
                .text("en", MARK.matcher(marked.replace("{not}", "not")).replaceAll("$2"))
                .wording(wording.build())
                .build();
    }

    private static boolean word(String mark, String printed, Wording.Builder wording) {
        switch (mark) {
            case "v" -> wording.verb(Word.lemma(printed));
            case "n" -> wording.noun(Word.lemma(printed));
            case "m" -> wording.modal(Word.lemma(printed));
            case "a" -> wording.addAction(Word.lemma(printed));
            case "d" -> wording.addModifier(Word.lemma(printed));
            case "o" -> wording.object(LocalizedText.of("en", printed));
            case "not" -> wording.negated(true);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void mark(
            String mark,
            String printed,
            @Nullable String value,
            Wording.Builder wording,
            Provision.Builder<?> provision) {
        switch (mark) {
            case "due" -> provision.addTiming(timing(printed).due(on(value)).build());
            case "from" -> provision.addTiming(timing(printed).from(on(value)).build());
            case "for" ->
                provision.addTiming(
                        timing(printed).duration(IsoDuration.parse(value)).build());
            case "after" -> {
                String[] counted = value.split(" ", -1);
                Trigger trigger = Trigger.event(counted[0]).toBuilder()
                        .delay(IsoDuration.parse(counted[1]))
                        .build();
                provision.addTiming(timing(printed).due(trigger).build());
            }
            case "cond" -> provision.addQualifier(Qualifier.of(QualifierKind.CONDITION, "en", printed));
            case "exc" -> provision.addQualifier(Qualifier.of(QualifierKind.EXCEPTION, "en", printed));
            case "aim" -> provision.addQualifier(Qualifier.of(QualifierKind.PURPOSE, "en", printed));
            case "p" -> provision.addPerformer(Reference.to(printed.toLowerCase(Locale.ROOT), printed));
            case "q" -> provision.addQuantity(quantity(printed, value));
            case "item" ->
                provision.addItem(
                        Item.builder().text(LocalizedText.of("en", printed)).build());
            case "cite" -> provision.addCitation(Citation.of(value, CitationRelation.RECALLS));
            case "area" -> provision.addPolicyArea(printed);
            case "to" -> ((Appeal.Builder) provision).addAddressee(Reference.printed(printed));
            case "demands", "urges", "invites" -> {
                ((Appeal.Builder) provision).mode(AppealMode.vocabulary().of(mark.toUpperCase(Locale.ROOT)));
                wording.verb(Word.lemma(printed));
            }
            case "supports", "welcomes" -> {
                ((Position.Builder) provision).stance(Stance.vocabulary().of(mark.toUpperCase(Locale.ROOT)));
                wording.verb(Word.lemma(printed));
            }
            default -> throw new IllegalArgumentException(mark);
        }
    }

    /** The value, then its role and its comparator, each after a bar. */
    private static Quantity quantity(String printed, @Nullable String value) {
        Quantity.Builder quantity = Quantity.builder().asPrinted(printed);
        if (value != null) {
            String[] parts = value.split("\\|", -1);
            quantity.value(new BigDecimal(parts[0]));
            if (parts.length > 1 && !parts[1].isEmpty()) {
                quantity.role(QuantityRole.vocabulary().of(parts[1]));
            }
            if (parts.length > 2) {
                quantity.comparator(QuantityComparator.vocabulary().of(parts[2]));
            }
        }
        return quantity.build();
    }

    private static Timing.Builder timing(String printed) {
        return Timing.builder().asPrinted(printed);
    }

    private static Trigger on(String date) {
        return Trigger.on(UncertainDate.parse(date));
    }
}
