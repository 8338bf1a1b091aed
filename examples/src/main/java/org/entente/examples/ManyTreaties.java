package org.entente.examples;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.entente.corpus.Corpus;
import org.entente.corpus.CorpusValidator;
import org.entente.corpus.query.Dimension;
import org.entente.corpus.query.Selection;
import org.entente.instrument.Relation;
import org.entente.life.LifecycleEvent;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.LegalNature;
import org.entente.model.Party;
import org.entente.provision.Attribution;
import org.entente.provision.Commitment;
import org.entente.register.Named;
import org.entente.register.standard.StandardRegister;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.timing.Timing;
import org.entente.timing.Trigger;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.LegalForce;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.RelationKind;

/**
 * Loads a table of treaties, resolves the names of their parties, reports row and column of what it could not read, and
 * answers three questions. {@code docs/corpus.md} explains it.
 */
public final class ManyTreaties {

    /** Names are looked up on this day where the date of signature cannot be read. */
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private final List<Agreement> treaties = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private ManyTreaties() {}

    /**
     * Prints what could not be read, what does not fit together, and three answers.
     *
     * @param args a file, or nothing for a table of invented treaties
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] args) throws IOException {
        ManyTreaties table = new ManyTreaties();
        try (InputStream in = args.length > 0
                        ? Files.newInputStream(Path.of(args[0]))
                        : Objects.requireNonNull(ManyTreaties.class.getResourceAsStream("treaties.csv"));
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            rows.forEach(row -> table.new Row(row).read());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        table.problems.forEach(System.out::println);
        Corpus corpus = Corpus.of(table.treaties, StandardRegister.get());

        System.out.println("\nWhat does not fit together?");
        CorpusValidator.standard()
                .validate(corpus)
                .violations()
                .forEach(violation -> System.out.println("  " + violation));

        System.out.println("\nWhich were in force on 1 January 1995?");
        corpus.inForceOn(LocalDate.of(1995, 1, 1)).forEach(treaty -> System.out.println("  " + treaty.id()));

        System.out.println("\nWhat did the Republic of Korea or Denmark promise to do before 2000?");
        for (String actor : List.of("KR", "DK")) {
            corpus.find(Selection.commitments().by(actor).dueBefore(LocalDate.of(2000, 1, 1)))
                    .forEach(found -> System.out.println(
                            "  " + actor + " " + found.agreement().id() + ": "
                                    + found.provision().summary().orElseThrow().in(Locale.ENGLISH)));
        }

        System.out.println("\nHow many commitments are there, by party and broadest area?");
        System.out.println(corpus.count(Selection.commitments(), Dimension.PARTY, Dimension.BROADEST_AREA));
    }

    /** One row: what can be read becomes a treaty; the rest is reported with row and column. */
    private final class Row {

        private final NamedCsvRecord row;

        Row(NamedCsvRecord row) {
            this.row = row;
        }

        void read() {
            Agreement.Builder treaty = Agreement.builder();
            Optional<UncertainDate> signed = cell("signed", UncertainDate::parse);
            LocalDate day = signed.map(UncertainDate::earliest).orElse(TODAY);
            cell("id", id -> id).ifPresent(treaty::id);
            cell("title", title -> title).ifPresent(title -> treaty.title("en", title));
            treaty.addLegalNature(LegalNature.of(LegalForce.BINDING));
            signed.ifPresent(date -> treaty.addEvent(LifecycleEvent.builder()
                    .act(LifecycleAct.SIGNATURE)
                    .done(DateSpan.on(date))
                    .build()));
            event("in force", LifecycleAct.ENTRY_INTO_FORCE, treaty::addEvent);
            event("ended", LifecycleAct.TERMINATION, treaty::addEvent);
            for (String name : row.getField("parties").split(";", -1)) {
                actor("parties", name.strip(), day).ifPresent(party -> treaty.addParty(Party.of(party.id())));
            }
            cell("relation", this::relation).ifPresent(treaty::addRelation);
            commitment(day).ifPresent(treaty::addProvision);
            try {
                treaties.add(treaty.build());
            } catch (InvalidValueException e) {
                e.report()
                        .violations()
                        .forEach(violation -> report(violation.path().toString(), violation.message()));
            }
        }

        private Optional<Commitment> commitment(LocalDate day) {
            return cell("commitment", text -> {
                String name = row.getField("by");
                Commitment.Builder commitment = Commitment.builder()
                        .summary("en", text)
                        .by(actor("by", name, day)
                                .map(actor -> Attribution.of(actor.id()))
                                .orElseGet(() ->
                                        Attribution.builder().asPrinted(name).build()));
                cell("area", area -> area).ifPresent(commitment::addPolicyArea);
                cell("due", UncertainDate::parse).ifPresent(due -> commitment.addTiming(Timing.due(Trigger.on(due))));
                return commitment.build();
            });
        }

        /** A kind and an id, such as {@code AMENDS fish-1962}. */
        private Relation relation(String text) {
            int end = Math.max(0, text.indexOf(' '));
            return Relation.to(
                    RelationKind.vocabulary().of(text.substring(0, end)),
                    text.substring(end).strip());
        }

        private void event(String column, LifecycleAct act, Consumer<LifecycleEvent> add) {
            cell(column, UncertainDate::parse)
                    .ifPresent(date -> add.accept(
                            LifecycleEvent.builder().act(act).takesEffect(date).build()));
        }

        /** The actor of a name on the day of the treaty; where it may be none or several, nothing is guessed. */
        private Optional<Actor> actor(String column, String name, LocalDate day) {
            Named named = StandardRegister.get().named(name, day);
            Optional<Actor> actor = named.actor();
            if (actor.isEmpty()) {
                List<String> likely = (named.candidates().isEmpty()
                                ? StandardRegister.get().similar(name, day)
                                : named.candidates())
                        .stream().map(candidate -> candidate.actor().id()).toList();
                report(
                        column,
                        "\"" + name + "\" names no single actor on " + day
                                + (likely.isEmpty() ? ": correct it" : ": write one of " + likely));
            }
            return actor;
        }

        /** What a cell says; empty where it is empty or cannot be read. */
        private <V> Optional<V> cell(String column, Function<String, V> read) {
            String text = row.getField(column);
            if (text.isBlank()) {
                return Optional.empty();
            }
            try {
                return Optional.of(read.apply(text));
            } catch (InvalidValueException e) {
                e.report().violations().forEach(violation -> report(column, violation.message()));
                return Optional.empty();
            }
        }

        private void report(String column, String message) {
            problems.add("row " + row.getStartingLineNumber() + ", column " + column + ": " + message);
        }
    }
}
