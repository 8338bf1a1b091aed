package org.entente.command.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.entente.model.Agreement;
import org.entente.model.Party;
import org.entente.provision.Commitment;
import org.entente.provision.Provision;
import org.entente.violation.ValuePath;
import tools.jackson.core.JsonGenerator;

/** What follows from an agreement and stands in no file: who speaks in each provision, how firmly, and what changes. */
public final class JsonBrief implements JsonAnswer {

    private final Agreement agreement;
    private final Locale locale;

    /**
     * Takes an agreement.
     *
     * @param agreement the agreement
     * @param locale the reader's language
     */
    public JsonBrief(Agreement agreement, Locale locale) {
        this.agreement = agreement;
        this.locale = locale;
    }

    @Override
    public void write(JsonGenerator json) {
        json.writeObjectPropertyStart("brief");
        json.writeStringProperty("id", agreement.id());
        json.writeStringProperty("title", agreement.title().in(locale));
        JsonOutput.string(json, "form", agreement.form());
        JsonOutput.strings(
                json, "parties", agreement.parties().stream().map(Party::actor).toList());
        List<Provision> provisions = agreement.provisions();
        JsonOutput.list(
                json,
                "provisions",
                IntStream.range(0, provisions.size()).boxed().toList(),
                (to, index) -> provision(to, index, provisions.get(index)));
        json.writeEndObject();
    }

    private void provision(JsonGenerator json, int index, Provision provision) {
        JsonOutput.place(json, ValuePath.ROOT.member("provisions").index(index));
        JsonOutput.string(json, "id", provision.id());
        JsonOutput.string(json, "label", provision.label());
        json.writeStringProperty("kind", provision.kind().name());
        JsonOutput.string(json, "text", provision.summary().or(provision::text).map(text -> text.in(locale)));
        JsonOutput.strings(json, "speakers", List.copyOf(agreement.speakers(provision)));
        json.writeStringProperty("support", agreement.supportOf(provision).name());
        JsonOutput.strings(json, "performers", List.copyOf(agreement.performers(provision)));
        JsonOutput.strings(json, "policyAreas", List.copyOf(agreement.areas(provision)));
        if (provision instanceof Commitment commitment) {
            json.writeStringProperty("firmness", commitment.firmness().name());
        }
        json.writeStringProperty("novelty", provision.novelty().name());
        JsonOutput.string(json, "change", provision.change());
    }
}
