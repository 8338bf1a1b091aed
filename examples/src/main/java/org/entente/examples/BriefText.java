package org.entente.examples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
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
import org.entente.text.LocalizedText;
import org.entente.time.Answer;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.validation.AgreementValidator;
import org.entente.vocabulary.QualifierKind;
import org.entente.vocabulary.Rendering;
import org.entente.vocabulary.Term;
import org.entente.wording.Reference;

/** The brief of an agreement, as a desk officer reads it in a terminal. */
final class BriefText {

    private static final int WIDTH = 100;
    private static final String MARGIN = "       ";

    private final Agreement agreement;
    private final StringBuilder out = new StringBuilder();

    BriefText(Agreement agreement) {
        this.agreement = agreement;
    }

    String text() {
        head();
        section("Parties", agreement.parties(), this::party);
        section("Meetings", agreement.meetings(), this::meeting);
        commitments();
        provisions("Decisions", Decision.class);
        provisions("Appeals", Appeal.class);
        provisions("Positions", Position.class);
        provisions("Clauses", Clause.class);
        section("Cited works", agreement.works(), this::work);
        section("Oddities of the source", oddities(), oddity -> wrap("  ", "- " + oddity));
        return out.toString();
    }

    private void head() {
        wrap("", text(agreement.title()));
        List<String> facts = new ArrayList<>();
        agreement.form().map(BriefText::words).ifPresent(facts::add);
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
        wrap("  ", actor(party.actor()) + joined(": ", party.roles().stream().map(BriefText::words)));
    }

    private void meeting(Meeting meeting) {
        Stream<String> facts = Stream.of(
                        meeting.name().map(BriefText::text).or(() -> Optional.of(meeting.id())),
                        Optional.of(meeting.venues().stream().map(this::place).collect(Collectors.joining(", "))),
                        meeting.weekday().map(day -> capitalised(day.name())),
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
                .flatMap(office -> office
                        .id()
                        .flatMap(agreement::office)
                        .flatMap(Office::title)
                        .map(BriefText::text)
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
            heading("Commitments by policy area");
        }
        byArea.forEach((area, commitments) -> {
            wrap("  ", area);
            commitments.forEach(this::provision);
        });
    }

    /** The label of the area that a provision is about first of all. */
    private static String area(Provision provision, PolicyAreas areas) {
        if (provision.items().stream().anyMatch(item -> !item.policyAreas().isEmpty())) {
            return "Several areas";
        }
        return provision.policyAreas().stream()
                .findFirst()
                .map(id -> areas.area(id)
                        .flatMap(area -> area.label())
                        .map(BriefText::text)
                        .orElse(id))
                .orElse("No area");
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
            how.add(capitalised(commitment.firmness().name()).toLowerCase(Locale.ROOT));
        }
        if (provision instanceof Position position) {
            position.stance().map(BriefText::words).ifPresent(how::add);
        }
        if (provision.novelty() != Novelty.UNMARKED) {
            how.add(provision.novelty().name().toLowerCase(Locale.ROOT));
        }
        provision.change().ifPresent(change -> how.add(change.name().toLowerCase(Locale.ROOT)));
        String label = provision.id().or(provision::label).orElse("·");
        wrap("  ", String.format("%-4s %s", label, String.join(" · ", how)), MARGIN);
        provision.summary().or(provision::text).ifPresent(text -> wrap(MARGIN, text(text)));
        provision.qualifiers().stream()
                .filter(qualifier -> !qualifier.kind().equals(QualifierKind.REASON))
                .forEach(qualifier -> wrap(MARGIN, words(qualifier.kind()) + ": " + text(qualifier.text())));
        provision
                .timings()
                .forEach(timing -> wrap(MARGIN, "when: " + timing.asPrinted().orElseGet(timing::toString)));
        provision.quantities().forEach(quantity -> wrap(MARGIN, "how much: " + quantity.asPrinted()));
        if (!provision.items().isEmpty()) {
            wrap(MARGIN, items(provision));
        }
        if (!provision.involved().isEmpty()) {
            wrap(MARGIN, provision.involved().stream().map(this::involvement).collect(Collectors.joining("; ")));
        }
    }

    private String who(Provision provision) {
        return switch (agreement.supportOf(provision)) {
            case ALL -> "all parties";
            case NONE -> agreement.speakers(provision).isEmpty() ? "nobody named" : speakers(provision);
            case UNRESOLVED -> provision.by().flatMap(Attribution::asPrinted).orElse("unresolved");
            case ONE -> speakers(provision) + " alone";
            case SOME -> speakers(provision);
        };
    }

    private String speakers(Provision provision) {
        return agreement.speakers(provision).stream().map(this::actor).collect(Collectors.joining(", "));
    }

    private static String items(Provision provision) {
        String listed =
                provision.items().stream().map(Item::text).map(BriefText::text).collect(Collectors.joining("; "));
        boolean open = provision.listing().filter(Listing.OPEN::equals).isPresent();
        return (open ? "among others: " : "namely: ") + listed;
    }

    private String involvement(Involvement involvement) {
        String whom = involvement
                .actor()
                .or(involvement::official)
                .map(this::reference)
                .orElse("?");
        boolean inferred =
                involvement.rendering().filter(Rendering.INFERRED::equals).isPresent();
        return words(involvement.role()) + ": " + whom + (inferred ? " (inferred)" : "");
    }

    private void work(CitedWork work) {
        List<String> citing = agreement.provisions().stream()
                .filter(provision -> provision.citations().stream()
                        .anyMatch(citation ->
                                citation.work().filter(work.id()::equals).isPresent()))
                .flatMap(provision -> provision.id().stream())
                .toList();
        String name = work.name().map(BriefText::text).orElse(work.id());
        String date = work.date().map(day -> " (" + day + ")").orElse("");
        String set = work.set() ? ", a set that the text leaves open" : "";
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
                .map(slip -> "\"" + slip.printed() + "\" must mean \"" + slip.corrected() + "\"");
        Stream<String> inferences = agreement.provisions().stream()
                .flatMap(provision -> provision.involved().stream()
                        .filter(each -> each.rendering()
                                .filter(Rendering.INFERRED::equals)
                                .isPresent())
                        .map(each -> provision.id().orElse("a provision") + ": " + involvement(each)));
        Stream<String> notes = agreement.provisions().stream()
                .flatMap(provision -> provision.note().stream()
                        .map(note -> provision.id().orElse("a provision") + ": " + text(note)));
        Stream<String> warnings = AgreementValidator.standard().validate(agreement).violations().stream()
                .map(Object::toString);
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
                .map(BriefText::text)
                .or(reference::asPrinted)
                .orElse("?");
    }

    private static String text(LocalizedText text) {
        return text.in(Locale.ENGLISH);
    }

    private static String words(Term term) {
        return term.label(Locale.ENGLISH);
    }

    private static String capitalised(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
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
        out.append('\n').append(title.toUpperCase(Locale.ROOT)).append('\n');
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
