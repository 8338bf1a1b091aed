package org.entente.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Agreement;
import org.entente.model.CitedWork;
import org.entente.model.Delegation;
import org.entente.model.Meeting;
import org.entente.model.Party;
import org.entente.model.PolicyAreas;
import org.entente.people.Office;
import org.entente.people.Official;
import org.entente.people.Tenure;
import org.entente.policy.Novelty;
import org.entente.provision.Appeal;
import org.entente.provision.Attribution;
import org.entente.provision.Clause;
import org.entente.provision.Commitment;
import org.entente.provision.Decision;
import org.entente.provision.Involvement;
import org.entente.provision.Item;
import org.entente.provision.Listing;
import org.entente.provision.Position;
import org.entente.provision.Provision;
import org.entente.quantity.Quantity;
import org.entente.text.LocalizedText;
import org.entente.time.Answer;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.validation.AgreementValidator;
import org.entente.violation.Messages;
import org.entente.violation.Violation;
import org.entente.vocabulary.QualifierKind;
import org.entente.vocabulary.Rendering;
import org.entente.vocabulary.Term;
import org.entente.wording.Reference;

/**
 * The brief of an agreement, as a desk officer reads it in a terminal: parties, meetings, every provision once with who
 * says it, how firmly and since when, the works that are cited, and what is odd. No line has more than 100 characters, save
 * where a single word is longer.
 *
 * <p>What it says is for people and may get better in any release.
 */
public final class AgreementBrief {

    private static final int WIDTH = 100;
    private static final String MARGIN = "       ";

    private static final Pattern LINE_END = Pattern.compile("\\s*\\R\\s*");

    private static final Messages WORDS =
            Messages.of(locale -> ResourceBundle.getBundle("org.entente.brief.words", locale), Locale.KOREAN);

    private final Agreement agreement;
    private final Locale locale;
    private final StringBuilder out = new StringBuilder();

    private AgreementBrief(Agreement agreement, Locale locale) {
        this.agreement = agreement;
        this.locale = locale;
    }

    /**
     * Writes the brief of an agreement.
     *
     * @param agreement the agreement
     * @param locale the reader's language; English where there are no words in it, and texts of the agreement in another
     *     one where they are not in it
     * @return the brief, with a line feed at the end of each line
     */
    public static String of(Agreement agreement, Locale locale) {
        return new AgreementBrief(
                        Objects.requireNonNull(agreement, "agreement"), Objects.requireNonNull(locale, "locale"))
                .text();
    }

    private String text() {
        head();
        section("parties", agreement.parties(), this::party);
        section("meetings", agreement.meetings(), this::meeting);
        commitments();
        provisions("decisions", Decision.class);
        provisions("appeals", Appeal.class);
        provisions("positions", Position.class);
        provisions("clauses", Clause.class);
        section("works", agreement.works(), this::work);
        section("oddities", oddities(), oddity -> wrap("  ", "- " + oddity));
        return out.toString();
    }

    private String say(String key) {
        return WORDS.pattern(key, locale);
    }

    /** The words for a value of an enumeration. */
    private String say(Enum<?> value) {
        return say(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    private void head() {
        wrap("", text(agreement.title()));
        List<String> facts = new ArrayList<>();
        agreement.form().map(this::words).ifPresent(facts::add);
        agreement
                .legalNatures()
                .forEach(nature -> facts.add(words(nature.force())
                        + nature.basis().map(basis -> " (" + words(basis) + ")").orElse("")));
        agreement.events().stream()
                .filter(event -> event.work().isEmpty())
                .forEach(event -> facts.add(words(event.act())
                        + event.done().map(done -> " " + done).orElse("")
                        + event.place().map(place -> ", " + place(place)).orElse("")));
        if (!facts.isEmpty()) {
            wrap("", String.join(" · ", facts));
        }
    }

    private void party(Party party) {
        wrap("  ", actor(party.actor()) + joined(": ", party.roles().stream().map(this::words)));
    }

    private void meeting(Meeting meeting) {
        Stream<String> facts = Stream.of(
                        meeting.name().map(this::text).or(() -> Optional.of(meeting.id())),
                        Optional.of(meeting.venues().stream().map(this::place).collect(Collectors.joining(", "))),
                        meeting.weekday().map(this::say),
                        meeting.dates().map(DateSpan::toString),
                        meeting.startTime().map(Object::toString),
                        meeting.zone().map(Object::toString))
                .flatMap(Optional::stream)
                .filter(fact -> !fact.isEmpty());
        wrap("  ", facts.collect(Collectors.joining(", ")));
        Optional<UncertainDate> day = meeting.dates().flatMap(DateSpan::start);
        meeting.delegations().forEach(delegation -> delegation(delegation, day));
    }

    private void delegation(Delegation delegation, Optional<UncertainDate> day) {
        String members = delegation.participants().stream()
                .flatMap(participant -> participant.official().stream())
                .map(reference -> reference
                        .id()
                        .flatMap(agreement::official)
                        .map(official -> official(official, day))
                        .or(reference::asPrinted)
                        .orElse("?"))
                .collect(Collectors.joining(", "));
        wrap("    ", actor(delegation.actor()) + ": " + members);
    }

    private String official(Official official, Optional<UncertainDate> day) {
        String offices = official.tenures().stream()
                .filter(tenure -> day.map(tenure::heldOn).orElse(Answer.CANNOT_TELL) != Answer.NO)
                .map(Tenure::office)
                .flatMap(
                        office -> office
                                .id()
                                .flatMap(agreement::office)
                                .flatMap(Office::title)
                                .map(this::text)
                                .or(office::asPrinted)
                                .stream())
                .collect(Collectors.joining("; "));
        return official.name().preferred().full() + (offices.isEmpty() ? "" : " (" + offices + ")");
    }

    private void commitments() {
        PolicyAreas areas = PolicyAreas.of(agreement.policyAreas());
        Map<String, List<Commitment>> byArea = new LinkedHashMap<>();
        agreement
                .commitments()
                .forEach(commitment -> byArea.computeIfAbsent(area(commitment, areas), a -> new ArrayList<>())
                        .add(commitment));
        if (!byArea.isEmpty()) {
            heading("commitments");
        }
        byArea.forEach((area, commitments) -> {
            wrap("  ", area);
            commitments.forEach(this::provision);
        });
    }

    /** The label of the area that a provision is about first of all. */
    private String area(Provision provision, PolicyAreas areas) {
        if (provision.items().stream().anyMatch(item -> !item.policyAreas().isEmpty())) {
            return say("several-areas");
        }
        return provision.policyAreas().stream()
                .findFirst()
                .map(id -> areas.area(id)
                        .flatMap(area -> area.label())
                        .map(this::text)
                        .orElse(id))
                .orElseGet(() -> say("no-area"));
    }

    private <P extends Provision> void provisions(String title, Class<P> kind) {
        section(title, agreement.provisions(kind), this::provision);
    }

    private void provision(Provision provision) {
        List<String> how = new ArrayList<>();
        if (provision instanceof Clause clause) {
            how.add(words(clause.topic()));
        }
        if (!(provision instanceof Clause) || provision.by().isPresent()) {
            how.add(who(provision));
        }
        if (provision instanceof Commitment commitment) {
            how.add(say(commitment.firmness()));
        }
        if (provision instanceof Position position) {
            position.stance().map(this::words).ifPresent(how::add);
        }
        if (provision.novelty() != Novelty.UNMARKED) {
            how.add(say(provision.novelty()));
        }
        provision.change().map(this::say).ifPresent(how::add);
        String label = provision.id().or(provision::label).orElse("·");
        wrap("  ", String.format(Locale.ROOT, "%-4s %s", label, String.join(" · ", how)), MARGIN);
        provision.summary().or(provision::text).ifPresent(text -> wrap(MARGIN, text(text)));
        provision.qualifiers().stream()
                .filter(qualifier -> !qualifier.kind().equals(QualifierKind.REASON))
                .forEach(qualifier -> wrap(MARGIN, words(qualifier.kind()) + ": " + text(qualifier.text())));
        provision
                .timings()
                .forEach(timing ->
                        wrap(MARGIN, say("when") + ": " + timing.asPrinted().orElseGet(timing::toString)));
        provision.quantities().forEach(quantity -> wrap(MARGIN, say("how-much") + ": " + amount(quantity)));
        if (!provision.items().isEmpty()) {
            wrap(MARGIN, items(provision));
        }
        if (!provision.involved().isEmpty()) {
            wrap(MARGIN, provision.involved().stream().map(this::involvement).collect(Collectors.joining("; ")));
        }
    }

    /** The words, or the number with its unit; and of what. */
    private String amount(Quantity quantity) {
        String printed = quantity.asPrinted()
                .orElseGet(() -> quantity.value().orElseThrow().toPlainString()
                        + quantity.unit().map(unit -> " " + unit.value()).orElse(""));
        return printed
                + quantity.measures().map(what -> " (" + text(what) + ")").orElse("");
    }

    private String who(Provision provision) {
        return switch (agreement.supportOf(provision)) {
            case ALL -> say("all-parties");
            case NONE -> agreement.speakers(provision).isEmpty() ? say("no-actor") : speakers(provision);
            case UNRESOLVED -> provision.by().flatMap(Attribution::asPrinted).orElseGet(() -> say("unresolved"));
            case ONE -> speakers(provision) + " " + say("alone");
            case SOME -> speakers(provision);
        };
    }

    private String speakers(Provision provision) {
        return agreement.speakers(provision).stream().map(this::actor).collect(Collectors.joining(", "));
    }

    private String items(Provision provision) {
        String listed =
                provision.items().stream().map(Item::text).map(this::text).collect(Collectors.joining("; "));
        boolean open = provision.listing().filter(Listing.OPEN::equals).isPresent();
        return say(open ? "among-others" : "namely") + ": " + listed;
    }

    private String involvement(Involvement involvement) {
        String whom = involvement
                .actor()
                .or(involvement::official)
                .map(this::reference)
                .orElse("?");
        boolean inferred =
                involvement.rendering().filter(Rendering.INFERRED::equals).isPresent();
        return words(involvement.role()) + ": " + whom + (inferred ? " (" + say("inferred") + ")" : "");
    }

    private void work(CitedWork work) {
        List<String> citing = agreement.provisions().stream()
                .filter(provision -> provision.citations().stream()
                        .anyMatch(citation ->
                                citation.work().filter(work.id()::equals).isPresent()))
                .flatMap(provision -> provision.id().stream())
                .toList();
        String name = work.name().map(this::text).orElse(work.id());
        String date = work.date().map(day -> " (" + day + ")").orElse("");
        String set = work.set() ? ", " + say("open-set") : "";
        wrap("  ", name + date + set + joined(": ", citing.stream()), "    ");
        agreement.events().stream()
                .filter(event -> event.work().filter(work.id()::equals).isPresent())
                .forEach(event -> wrap(
                        "    ",
                        words(event.act())
                                + event.done().map(done -> " " + done).orElse("")));
    }

    private List<String> oddities() {
        Stream<String> corrections = agreement.sources().stream()
                .flatMap(source -> source.corrections().stream())
                .map(slip -> "\"" + slip.printed() + "\" " + say("must-mean") + " \"" + slip.corrected() + "\"");
        Stream<String> inferences = agreement.provisions().stream()
                .flatMap(provision -> provision.involved().stream()
                        .filter(each -> each.rendering()
                                .filter(Rendering.INFERRED::equals)
                                .isPresent())
                        .map(each -> id(provision) + ": " + involvement(each)));
        Stream<String> notes = agreement.provisions().stream()
                .flatMap(provision -> provision.note().stream().map(note -> id(provision) + ": " + text(note)));
        Stream<String> warnings = AgreementValidator.standard().validate(agreement).violations().stream()
                .map(this::finding);
        return Stream.of(corrections, inferences, notes, warnings)
                .flatMap(each -> each)
                .toList();
    }

    private String reference(Reference reference) {
        return reference.id().map(this::actor).or(reference::asPrinted).orElse("?");
    }

    private String actor(String id) {
        return agreement.actor(id).map(actor -> text(actor.name())).orElse(id);
    }

    private String place(Reference reference) {
        return reference
                .id()
                .flatMap(agreement::place)
                .flatMap(place -> place.name())
                .map(this::text)
                .or(reference::asPrinted)
                .orElse("?");
    }

    private String text(LocalizedText text) {
        // As printed it may go over several lines, which are laid out anew here.
        return LINE_END.matcher(text.in(locale)).replaceAll(" ");
    }

    private String words(Term term) {
        return term.label(locale);
    }

    private String id(Provision provision) {
        return provision.id().orElseGet(() -> say("a-provision"));
    }

    private String finding(Violation violation) {
        return violation.severity() + " " + violation.path() + ": " + violation.message(locale) + " ["
                + violation.code() + "]";
    }

    private static String joined(String before, Stream<String> parts) {
        String all = parts.collect(Collectors.joining(", "));
        return all.isEmpty() ? "" : before + all;
    }

    private <T> void section(String title, List<T> values, Consumer<T> line) {
        if (!values.isEmpty()) {
            heading(title);
            values.forEach(line);
        }
    }

    private void heading(String title) {
        out.append('\n').append(say(title).toUpperCase(Locale.ROOT)).append('\n');
    }

    private void wrap(String indent, String text) {
        wrap(indent, text, indent);
    }

    private void wrap(String indent, String text, String hanging) {
        StringBuilder line = new StringBuilder(indent);
        for (String word : text.split(" ", -1)) {
            if (line.length() > hanging.length() && line.length() + word.length() >= WIDTH) {
                out.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder(hanging);
            }
            line.append(word).append(' ');
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }
}
