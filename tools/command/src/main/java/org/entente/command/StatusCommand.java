package org.entente.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.command.report.JsonAnswer;
import org.entente.command.report.JsonOutput;
import org.entente.force.Participation;
import org.entente.force.Reason;
import org.entente.force.Status;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.violation.Nearest;
import org.entente.violation.Printable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

/** Says whether instruments are in force on a day, for whom, since when and why. */
@Command(name = "status")
final class StatusCommand extends AnswerCommand {

    @Option(names = "--on", paramLabel = "DAY")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--actor", paramLabel = "ID")
    private List<String> actors = new ArrayList<>();

    @Override
    String text(Agreement agreement) {
        Status status = agreement.statusOn(day(on));
        StringBuilder out = new StringBuilder(agreement.id() + ": " + say("Standing." + status.standing()));
        status.since().ifPresent(since -> out.append(", ").append(say("since", since)));
        status.until().ifPresent(until -> out.append(", ").append(say("until", until)));
        out.append("\n");
        reasons(status.because(), status.unsettled(), "  ", out);
        participations(agreement).forEach(participation -> participation(participation, out));
        return out.toString();
    }

    /** An actor that the agreement does not know has no part in it; it may be a slip, and is reported. */
    private void reportUnknown(Agreement agreement) {
        List<String> known = agreement.actors().stream().map(Actor::id).toList();
        for (String actor : actors) {
            if (!known.contains(actor)) {
                inform(Nearest.to(actor, known)
                        .map(near -> say("actor-near", agreement.id(), Printable.echo(actor), near))
                        .orElseGet(() -> say("actor-unknown", agreement.id(), Printable.echo(actor))));
            }
        }
    }

    private Stream<Participation> participations(Agreement agreement) {
        reportUnknown(agreement);
        return actors.isEmpty()
                ? agreement.participationsOn(day(on)).stream()
                : actors.stream().map(actor -> agreement.participationOf(actor, day(on)));
    }

    private void participation(Participation participation, StringBuilder out) {
        out.append("  ")
                .append(Printable.escape(participation.actor()))
                .append(": ")
                .append(say("PartyStanding." + participation.standing()));
        participation.since().ifPresent(since -> out.append(", ").append(say("since", since)));
        participation.until().ifPresent(until -> out.append(", ").append(say("until", until)));
        out.append("\n");
        reasons(participation.because(), participation.unsettled(), "    ", out);
    }

    private void reasons(List<Reason> because, List<Reason> unsettled, String margin, StringBuilder out) {
        because.forEach(reason -> out.append(margin)
                .append(say("because", reason.message(language())))
                .append("\n"));
        unsettled.forEach(reason -> out.append(margin)
                .append(say("unsettled", reason.message(language())))
                .append("\n"));
    }

    @Override
    JsonAnswer json(Agreement agreement) {
        Status status = agreement.statusOn(day(on));
        return json -> {
            json.writeObjectPropertyStart("status");
            json.writeStringProperty("agreement", agreement.id());
            json.writeStringProperty("on", day(on).toString());
            json.writeStringProperty("standing", status.standing().name());
            JsonOutput.string(json, "since", status.since());
            JsonOutput.string(json, "until", status.until());
            reasons(json, status.because(), status.unsettled());
            JsonOutput.list(json, "participations", participations(agreement).toList(), this::participation);
            json.writeEndObject();
        };
    }

    private void participation(JsonGenerator json, Participation participation) {
        json.writeStringProperty("actor", participation.actor());
        json.writeStringProperty("standing", participation.standing().name());
        JsonOutput.string(json, "since", participation.since());
        JsonOutput.string(json, "until", participation.until());
        JsonOutput.list(json, "spells", participation.spells(), (to, spell) -> {
            to.writeStringProperty("from", spell.from().toString());
            JsonOutput.string(to, "until", spell.until());
        });
        reasons(json, participation.because(), participation.unsettled());
    }

    private void reasons(JsonGenerator json, List<Reason> because, List<Reason> unsettled) {
        JsonOutput.list(json, "because", because, this::reason);
        JsonOutput.list(json, "unsettled", unsettled, this::reason);
    }

    private void reason(JsonGenerator json, Reason reason) {
        json.writeStringProperty("code", reason.code());
        JsonOutput.place(json, reason.path());
        json.writeStringProperty("message", reason.message(language()));
    }
}
