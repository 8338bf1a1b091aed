package org.entente.benchmarks.limits;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.AreaMapping;
import org.entente.model.CitedWork;
import org.entente.model.Coding;
import org.entente.model.Delegation;
import org.entente.model.EventParticipant;
import org.entente.model.LegalNature;
import org.entente.model.LifecycleEvent;
import org.entente.model.Meeting;
import org.entente.model.Office;
import org.entente.model.Official;
import org.entente.model.Party;
import org.entente.model.Place;
import org.entente.model.PolicyArea;
import org.entente.model.Provision;
import org.entente.model.Tenure;
import org.entente.source.Source;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.vocabulary.ActorKind;
import org.entente.vocabulary.Capacity;
import org.entente.vocabulary.Code;
import org.entente.vocabulary.CodingMethod;
import org.entente.vocabulary.EventRole;
import org.entente.vocabulary.InstrumentForm;
import org.entente.vocabulary.MeetingFormat;
import org.entente.vocabulary.MeetingStatus;
import org.entente.vocabulary.NatureBasis;
import org.entente.vocabulary.OfficeFunction;
import org.entente.vocabulary.PartyLevel;
import org.entente.vocabulary.PartyRole;
import org.entente.vocabulary.WorkKind;
import org.entente.wording.LanguageTag;
import org.entente.wording.LocalizedText;
import org.entente.wording.Reference;

/** Writes definitions with nothing between the accessors and the generator. */
final class BareDefinitions {

    private BareDefinitions() {}

    static void agreement(Agreement from, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Bare.text(Name.FORMAT, "entente/1.0", out);
        Bare.text(Name.ID, from.id(), out);
        Bare.localized(Name.TITLE, from.title(), out);
        Optional<InstrumentForm> form = from.form();
        if (form.isPresent()) {
            Bare.text(Name.FORM, form.get().code(), out);
        }
        List<LegalNature> legalNatures = from.legalNatures();
        if (!legalNatures.isEmpty()) {
            out.writeFieldName(Name.LEGAL_NATURES);
            out.writeStartArray();
            for (LegalNature each : legalNatures) {
                legalNature(each, out);
            }
            out.writeEndArray();
        }
        List<LanguageTag> languages = from.languages();
        if (!languages.isEmpty()) {
            out.writeFieldName(Name.LANGUAGES);
            out.writeStartArray();
            for (LanguageTag each : languages) {
                out.writeString(each.toString());
            }
            out.writeEndArray();
        }
        List<Code> codes = from.codes();
        if (!codes.isEmpty()) {
            out.writeFieldName(Name.CODES);
            out.writeStartArray();
            for (Code each : codes) {
                BareWords.code(each, out);
            }
            out.writeEndArray();
        }
        List<Actor> actors = from.actors();
        if (!actors.isEmpty()) {
            out.writeFieldName(Name.ACTORS);
            out.writeStartArray();
            for (Actor each : actors) {
                actor(each, out);
            }
            out.writeEndArray();
        }
        List<Party> parties = from.parties();
        if (!parties.isEmpty()) {
            out.writeFieldName(Name.PARTIES);
            out.writeStartArray();
            for (Party each : parties) {
                party(each, out);
            }
            out.writeEndArray();
        }
        List<Official> officials = from.officials();
        if (!officials.isEmpty()) {
            out.writeFieldName(Name.OFFICIALS);
            out.writeStartArray();
            for (Official each : officials) {
                official(each, out);
            }
            out.writeEndArray();
        }
        List<Meeting> meetings = from.meetings();
        if (!meetings.isEmpty()) {
            out.writeFieldName(Name.MEETINGS);
            out.writeStartArray();
            for (Meeting each : meetings) {
                meeting(each, out);
            }
            out.writeEndArray();
        }
        List<PolicyArea> policyAreas = from.policyAreas();
        if (!policyAreas.isEmpty()) {
            out.writeFieldName(Name.POLICY_AREAS);
            out.writeStartArray();
            for (PolicyArea each : policyAreas) {
                policyArea(each, out);
            }
            out.writeEndArray();
        }
        List<Place> places = from.places();
        if (!places.isEmpty()) {
            out.writeFieldName(Name.PLACES);
            out.writeStartArray();
            for (Place each : places) {
                place(each, out);
            }
            out.writeEndArray();
        }
        List<CitedWork> works = from.works();
        if (!works.isEmpty()) {
            out.writeFieldName(Name.WORKS);
            out.writeStartArray();
            for (CitedWork each : works) {
                citedWork(each, out);
            }
            out.writeEndArray();
        }
        List<Source> sources = from.sources();
        if (!sources.isEmpty()) {
            out.writeFieldName(Name.SOURCES);
            out.writeStartArray();
            for (Source each : sources) {
                BareWords.source(each, out);
            }
            out.writeEndArray();
        }
        List<LifecycleEvent> events = from.events();
        if (!events.isEmpty()) {
            out.writeFieldName(Name.EVENTS);
            out.writeStartArray();
            for (LifecycleEvent each : events) {
                lifecycleEvent(each, out);
            }
            out.writeEndArray();
        }
        List<Provision> provisions = from.provisions();
        if (!provisions.isEmpty()) {
            out.writeFieldName(Name.PROVISIONS);
            out.writeStartArray();
            for (Provision each : provisions) {
                BareProvisions.provision(each, out);
            }
            out.writeEndArray();
        }
        Optional<Coding> coding = from.coding();
        if (coding.isPresent()) {
            out.writeFieldName(Name.CODING);
            coding(coding.get(), out);
        }
        Optional<LocalizedText> note = from.note();
        if (note.isPresent()) {
            Bare.localized(Name.NOTE, note.get(), out);
        }
        out.writeEndObject();
    }

    static void actor(Actor from, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Bare.text(Name.ID, from.id(), out);
        Bare.localized(Name.NAME, from.name(), out);
        List<LocalizedText> otherNames = from.otherNames();
        if (!otherNames.isEmpty()) {
            out.writeFieldName(Name.OTHER_NAMES);
            out.writeStartArray();
            for (LocalizedText each : otherNames) {
                Bare.localized(each, out);
            }
            out.writeEndArray();
        }
        Optional<ActorKind> kind = from.kind();
        if (kind.isPresent()) {
            Bare.text(Name.KIND, kind.get().code(), out);
        }
        List<Code> codes = from.codes();
        if (!codes.isEmpty()) {
            out.writeFieldName(Name.CODES);
            out.writeStartArray();
            for (Code each : codes) {
                BareWords.code(each, out);
            }
            out.writeEndArray();
        }
        Optional<DateSpan> validity = from.validity();
        if (validity.isPresent()) {
            Bare.text(Name.VALIDITY, validity.get().toString(), out);
        }
        Optional<String> parent = from.parent();
        if (parent.isPresent()) {
            Bare.text(Name.PARENT, parent.get(), out);
        }
        Optional<LocalizedText> note = from.note();
        if (note.isPresent()) {
            Bare.localized(Name.NOTE, note.get(), out);
        }
        out.writeEndObject();
    }

    static void party(Party from, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Bare.text(Name.ACTOR, from.actor(), out);
        List<PartyRole> roles = from.roles();
        if (!roles.isEmpty()) {
            out.writeFieldName(Name.ROLES);
            out.writeStartArray();
            for (PartyRole each : roles) {
                out.writeString(each.code());
            }
            out.writeEndArray();
        }
        Optional<PartyLevel> level = from.level();
        if (level.isPresent()) {
            Bare.text(Name.LEVEL, level.get().code(), out);
        }
        Bare.texts(Name.AS_PRINTED, from.asPrinted(), out);
        Optional<LocalizedText> note = from.note();
        if (note.isPresent()) {
            Bare.localized(Name.NOTE, note.get(), out);
        }
        out.writeEndObject();
    }

    static void office(Office from, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Bare.text(Name.TITLE, from.title(), out);
        Optional<OfficeFunction> function = from.function();
        if (function.isPresent()) {
            Bare.text(Name.FUNCTION, function.get().code(), out);
        }
        Optional<String> organisation = from.organisation();
        if (organisation.isPresent()) {
            Bare.text(Name.ORGANISATION, organisation.get(), out);
        }
        out.writeEndObject();
    }

    static void tenure(Tenure from, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeFieldName(Name.OFFICE);
        office(from.office(), out);
        Optional<Capacity> capacity = from.capacity();
        if (capacity.isPresent()) {
            Bare.text(Name.CAPACITY, capacity.get().code(), out);
        }
        Optional<DateSpan> held = from.held();
        if (held.isPresent()) {
            Bare.text(Name.HELD, held.get().toString(), out);
        }
        Optional<LocalizedText> note = from.note();
        if (note.isPresent()) {
            Bare.localized(Name.NOTE, note.get(), out);
        }
        out.writeEndObject();
    }

    static void official(Official from, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Bare.text(Name.ID, from.id(), out);
        out.writeFieldName(Name.NAME);
        BareWords.personName(from.name(), out);
        Optional<String> actor = from.actor();
        if (actor.isPresent()) {
            Bare.text(Name.ACTOR, actor.get(), out);
        }
        List<Tenure> tenures = from.tenures();
        if (!tenures.isEmpty()) {
            out.writeFieldName(Name.TENURES);
            out.writeStartArray();
            for (Tenure each : tenures) {
                tenure(each, out);
            }
            out.writeEndArray();
        }
        List<Code> codes = from.codes();
        if (!codes.isEmpty()) {
            out.writeFieldName(Name.CODES);
            out.writeStartArray();
            for (Code each : codes) {
                BareWords.code(each, out);
            }
            out.writeEndArray();
        }
        Optional<LocalizedText> note = from.note();
        if (note.isPresent()) {
            Bare.localized(Name.NOTE, note.get(), out);
        }
        out.writeEndObject();
    }

    static void delegation(Delegation from, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Bare.text(Name.PARTY, from.party(), out);
        List<Reference> officials = from.officials();
        if (!officials.isEmpty()) {
            out.writeFieldName(Name.OFFICIALS);
            out.writeStartArray();
            for (Reference each : officials) {
                BareWords.reference(each, out);
            }
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    static void meeting(Meeting from, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Bare.text(Name.ID, from.id(), out);
        Optional<LocalizedText> name = from.name();
        if (name.isPresent()) {
            Bare.localized(Name.NAME, name.get(), out);
        }
        List<LocalizedText> otherNames = from.otherNames();
        if (!otherNames.isEmpty()) {
            out.writeFieldName(Name.OTHER_NAMES);
            out.writeStartArray();
            for (LocalizedText each : otherNames) {
                Bare.localized(each, out);
            }
            out.writeEndArray();
        }
        Bare.texts(Name.AS_PRINTED, from.asPrinted(), out);
        Optional<MeetingFormat> format = from.format();
        if (format.isPresent()) {
            Bare.text(Name.FORMAT, format.get().code(), out);
        }
        Optional<MeetingStatus> status = from.status();
        if (status.isPresent()) {
            Bare.text(Name.STATUS, status.get().code(), out);
        }
        Optional<DateSpan> dates = from.dates();
        if (dates.isPresent()) {
            Bare.text(Name.DATES, dates.get().toString(), out);
        }
        Optional<DayOfWeek> weekday = from.weekday();
        if (weekday.isPresent()) {
            Bare.text(Name.WEEKDAY, weekday.get().name(), out);
        }
        Optional<LocalTime> startTime = from.startTime();
        if (startTime.isPresent()) {
            Bare.text(Name.START_TIME, startTime.get().toString(), out);
        }
        Optional<ZoneId> zone = from.zone();
        if (zone.isPresent()) {
            Bare.text(Name.ZONE, zone.get().toString(), out);
        }
        List<Reference> venues = from.venues();
        if (!venues.isEmpty()) {
            out.writeFieldName(Name.VENUES);
            out.writeStartArray();
            for (Reference each : venues) {
                BareWords.reference(each, out);
            }
            out.writeEndArray();
        }
        Optional<String> host = from.host();
        if (host.isPresent()) {
            Bare.text(Name.HOST, host.get(), out);
        }
        List<Delegation> delegations = from.delegations();
        if (!delegations.isEmpty()) {
            out.writeFieldName(Name.DELEGATIONS);
            out.writeStartArray();
            for (Delegation each : delegations) {
                delegation(each, out);
            }
            out.writeEndArray();
        }
        Optional<LocalizedText> series = from.series();
        if (series.isPresent()) {
            Bare.localized(Name.SERIES, series.get(), out);
        }
        Optional<Integer> ordinal = from.ordinal();
        if (ordinal.isPresent()) {
            Bare.number(Name.ORDINAL, ordinal.get(), out);
        }
        Bare.texts(Name.OUTCOMES, from.outcomes(), out);
        Optional<LocalizedText> note = from.note();
        if (note.isPresent()) {
            Bare.localized(Name.NOTE, note.get(), out);
        }
        out.writeEndObject();
    }

    static void place(Place from, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Bare.text(Name.ID, from.id(), out);
        Optional<LocalizedText> name = from.name();
        if (name.isPresent()) {
            Bare.localized(Name.NAME, name.get(), out);
        }
        List<Code> codes = from.codes();
        if (!codes.isEmpty()) {
            out.writeFieldName(Name.CODES);
            out.writeStartArray();
            for (Code each : codes) {
                BareWords.code(each, out);
            }
            out.writeEndArray();
        }
        Optional<LocalizedText> note = from.note();
        if (note.isPresent()) {
            Bare.localized(Name.NOTE, note.get(), out);
        }
        out.writeEndObject();
    }

    static void areaMapping(AreaMapping from, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Bare.text(Name.RELATION, from.relation().code(), out);
        out.writeFieldName(Name.CODE);
        BareWords.code(from.code(), out);
        out.writeEndObject();
    }

    static void policyArea(PolicyArea from, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Bare.text(Name.ID, from.id(), out);
        Optional<LocalizedText> label = from.label();
        if (label.isPresent()) {
            Bare.localized(Name.LABEL, label.get(), out);
        }
        Optional<Code> code = from.code();
        if (code.isPresent()) {
            out.writeFieldName(Name.CODE);
            BareWords.code(code.get(), out);
        }
        Optional<String> broader = from.broader();
        if (broader.isPresent()) {
            Bare.text(Name.BROADER, broader.get(), out);
        }
        List<AreaMapping> mappings = from.mappings();
        if (!mappings.isEmpty()) {
            out.writeFieldName(Name.MAPPINGS);
            out.writeStartArray();
            for (AreaMapping each : mappings) {
                areaMapping(each, out);
            }
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    static void citedWork(CitedWork from, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Bare.text(Name.ID, from.id(), out);
        Optional<WorkKind> kind = from.kind();
        if (kind.isPresent()) {
            Bare.text(Name.KIND, kind.get().code(), out);
        }
        Optional<LocalizedText> name = from.name();
        if (name.isPresent()) {
            Bare.localized(Name.NAME, name.get(), out);
        }
        Optional<UncertainDate> date = from.date();
        if (date.isPresent()) {
            Bare.text(Name.DATE, date.get().toString(), out);
        }
        List<Code> codes = from.codes();
        if (!codes.isEmpty()) {
            out.writeFieldName(Name.CODES);
            out.writeStartArray();
            for (Code each : codes) {
                BareWords.code(each, out);
            }
            out.writeEndArray();
        }
        List<Reference> issuers = from.issuers();
        if (!issuers.isEmpty()) {
            out.writeFieldName(Name.ISSUERS);
            out.writeStartArray();
            for (Reference each : issuers) {
                BareWords.reference(each, out);
            }
            out.writeEndArray();
        }
        if (from.set()) {
            out.writeFieldName(Name.SET);
            out.writeBoolean(true);
        }
        Bare.texts(Name.MEMBERS, from.members(), out);
        Optional<LocalizedText> note = from.note();
        if (note.isPresent()) {
            Bare.localized(Name.NOTE, note.get(), out);
        }
        out.writeEndObject();
    }

    static void legalNature(LegalNature from, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Bare.text(Name.FORCE, from.force().code(), out);
        Optional<Reference> assertedBy = from.assertedBy();
        if (assertedBy.isPresent()) {
            out.writeFieldName(Name.ASSERTED_BY);
            BareWords.reference(assertedBy.get(), out);
        }
        Optional<NatureBasis> basis = from.basis();
        if (basis.isPresent()) {
            Bare.text(Name.BASIS, basis.get().code(), out);
        }
        Optional<LocalizedText> part = from.part();
        if (part.isPresent()) {
            Bare.localized(Name.PART, part.get(), out);
        }
        Optional<LocalizedText> note = from.note();
        if (note.isPresent()) {
            Bare.localized(Name.NOTE, note.get(), out);
        }
        out.writeEndObject();
    }

    static void eventParticipant(EventParticipant from, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeFieldName(Name.OFFICIAL);
        BareWords.reference(from.official(), out);
        Optional<EventRole> role = from.role();
        if (role.isPresent()) {
            Bare.text(Name.ROLE, role.get().code(), out);
        }
        out.writeEndObject();
    }

    static void lifecycleEvent(LifecycleEvent from, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Optional<String> id = from.id();
        if (id.isPresent()) {
            Bare.text(Name.ID, id.get(), out);
        }
        Bare.text(Name.ACT, from.act().code(), out);
        Optional<String> work = from.work();
        if (work.isPresent()) {
            Bare.text(Name.WORK, work.get(), out);
        }
        List<Reference> actors = from.actors();
        if (!actors.isEmpty()) {
            out.writeFieldName(Name.ACTORS);
            out.writeStartArray();
            for (Reference each : actors) {
                BareWords.reference(each, out);
            }
            out.writeEndArray();
        }
        List<EventParticipant> officials = from.officials();
        if (!officials.isEmpty()) {
            out.writeFieldName(Name.OFFICIALS);
            out.writeStartArray();
            for (EventParticipant each : officials) {
                eventParticipant(each, out);
            }
            out.writeEndArray();
        }
        Optional<Reference> place = from.place();
        if (place.isPresent()) {
            out.writeFieldName(Name.PLACE);
            BareWords.reference(place.get(), out);
        }
        Optional<DateSpan> done = from.done();
        if (done.isPresent()) {
            Bare.text(Name.DONE, done.get().toString(), out);
        }
        Optional<UncertainDate> takesEffect = from.takesEffect();
        if (takesEffect.isPresent()) {
            Bare.text(Name.TAKES_EFFECT, takesEffect.get().toString(), out);
        }
        Optional<LocalizedText> note = from.note();
        if (note.isPresent()) {
            Bare.localized(Name.NOTE, note.get(), out);
        }
        out.writeEndObject();
    }

    static void coding(Coding from, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Optional<String> coder = from.coder();
        if (coder.isPresent()) {
            Bare.text(Name.CODER, coder.get(), out);
        }
        Bare.texts(Name.REVIEWERS, from.reviewers(), out);
        Optional<CodingMethod> method = from.method();
        if (method.isPresent()) {
            Bare.text(Name.METHOD, method.get().code(), out);
        }
        Optional<UncertainDate> coded = from.coded();
        if (coded.isPresent()) {
            Bare.text(Name.CODED, coded.get().toString(), out);
        }
        Optional<String> codebook = from.codebook();
        if (codebook.isPresent()) {
            Bare.text(Name.CODEBOOK, codebook.get(), out);
        }
        out.writeEndObject();
    }
}
