package org.entente.json.format;

import static org.entente.json.format.ProvisionTypes.PROVISION;
import static org.entente.json.format.WordingTypes.CODE;
import static org.entente.json.format.WordingTypes.PERSON_NAME;
import static org.entente.json.format.WordingTypes.REFERENCE;
import static org.entente.json.format.WordingTypes.SOURCE;
import static org.entente.json.type.LeafTypes.DATE;
import static org.entente.json.type.LeafTypes.DATES;
import static org.entente.json.type.LeafTypes.ID;
import static org.entente.json.type.LeafTypes.LANGUAGE;
import static org.entente.json.type.LeafTypes.LOCALIZED;
import static org.entente.json.type.LeafTypes.TEXT;
import static org.entente.json.type.LeafTypes.TIME;
import static org.entente.json.type.LeafTypes.WEEKDAY;
import static org.entente.json.type.LeafTypes.ZONE;
import static org.entente.json.type.LeafTypes.numberFrom;
import static org.entente.json.type.LeafTypes.term;

import org.entente.json.type.ObjectType;
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
import org.entente.model.Tenure;
import org.entente.vocabulary.ActorKind;
import org.entente.vocabulary.Capacity;
import org.entente.vocabulary.CodingMethod;
import org.entente.vocabulary.EventRole;
import org.entente.vocabulary.InstrumentForm;
import org.entente.vocabulary.LegalForce;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.MappingRelation;
import org.entente.vocabulary.MeetingFormat;
import org.entente.vocabulary.MeetingStatus;
import org.entente.vocabulary.NatureBasis;
import org.entente.vocabulary.OfficeFunction;
import org.entente.vocabulary.PartyLevel;
import org.entente.vocabulary.PartyRole;
import org.entente.vocabulary.WorkKind;

/** The descriptions of the agreement and of the definitions that it holds. */
public final class AgreementTypes {

    public static final ObjectType<Actor, Actor.Builder> ACTOR = ObjectType.of(
                    Actor.class, Actor::builder, Actor.Builder::build)
            .required("id", ID, Actor::id, Actor.Builder::id)
            .required("name", LOCALIZED, Actor::name, Actor.Builder::name)
            .list("otherNames", LOCALIZED, Actor::otherNames, Actor.Builder::addOtherName)
            .optional("kind", term(ActorKind.vocabulary()), Actor::kind, Actor.Builder::kind)
            .list("codes", CODE, Actor::codes, Actor.Builder::addCode)
            .optional("validity", DATES, Actor::validity, Actor.Builder::validity)
            .optional("parent", ID, Actor::parent, Actor.Builder::parent)
            .optional("note", LOCALIZED, Actor::note, Actor.Builder::note)
            .done();

    public static final ObjectType<Party, Party.Builder> PARTY = ObjectType.of(
                    Party.class, Party::builder, Party.Builder::build)
            .required("actor", ID, Party::actor, Party.Builder::actor)
            .list("roles", term(PartyRole.vocabulary()), Party::roles, Party.Builder::addRole)
            .optional("level", term(PartyLevel.vocabulary()), Party::level, Party.Builder::level)
            .list("asPrinted", TEXT, Party::asPrinted, Party.Builder::addAsPrinted)
            .optional("note", LOCALIZED, Party::note, Party.Builder::note)
            .done();

    public static final ObjectType<Office, Office.Builder> OFFICE = ObjectType.of(
                    Office.class, Office::builder, Office.Builder::build)
            .required("title", TEXT, Office::title, Office.Builder::title)
            .optional("function", term(OfficeFunction.vocabulary()), Office::function, Office.Builder::function)
            .optional("actor", ID, Office::actor, Office.Builder::actor)
            .done();

    public static final ObjectType<Tenure, Tenure.Builder> TENURE = ObjectType.of(
                    Tenure.class, Tenure::builder, Tenure.Builder::build)
            .required("office", OFFICE, Tenure::office, Tenure.Builder::office)
            .optional("capacity", term(Capacity.vocabulary()), Tenure::capacity, Tenure.Builder::capacity)
            .optional("held", DATES, Tenure::held, Tenure.Builder::held)
            .optional("note", LOCALIZED, Tenure::note, Tenure.Builder::note)
            .done();

    public static final ObjectType<Official, Official.Builder> OFFICIAL = ObjectType.of(
                    Official.class, Official::builder, Official.Builder::build)
            .required("id", ID, Official::id, Official.Builder::id)
            .required("name", PERSON_NAME, Official::name, Official.Builder::name)
            .optional("actor", ID, Official::actor, Official.Builder::actor)
            .list("tenures", TENURE, Official::tenures, Official.Builder::addTenure)
            .list("codes", CODE, Official::codes, Official.Builder::addCode)
            .optional("note", LOCALIZED, Official::note, Official.Builder::note)
            .done();

    public static final ObjectType<Delegation, Delegation.Builder> DELEGATION = ObjectType.of(
                    Delegation.class, Delegation::builder, Delegation.Builder::build)
            .required("actor", ID, Delegation::actor, Delegation.Builder::actor)
            .list("officials", REFERENCE, Delegation::officials, Delegation.Builder::addOfficial)
            .done();

    public static final ObjectType<Meeting, Meeting.Builder> MEETING = ObjectType.of(
                    Meeting.class, Meeting::builder, Meeting.Builder::build)
            .required("id", ID, Meeting::id, Meeting.Builder::id)
            .optional("name", LOCALIZED, Meeting::name, Meeting.Builder::name)
            .list("otherNames", LOCALIZED, Meeting::otherNames, Meeting.Builder::addOtherName)
            .list("asPrinted", TEXT, Meeting::asPrinted, Meeting.Builder::addAsPrinted)
            .optional("format", term(MeetingFormat.vocabulary()), Meeting::format, Meeting.Builder::format)
            .optional("status", term(MeetingStatus.vocabulary()), Meeting::status, Meeting.Builder::status)
            .optional("dates", DATES, Meeting::dates, Meeting.Builder::dates)
            .optional("weekday", WEEKDAY, Meeting::weekday, Meeting.Builder::weekday)
            .optional("startTime", TIME, Meeting::startTime, Meeting.Builder::startTime)
            .optional("zone", ZONE, Meeting::zone, Meeting.Builder::zone)
            .list("venues", REFERENCE, Meeting::venues, Meeting.Builder::addVenue)
            .optional("host", ID, Meeting::host, Meeting.Builder::host)
            .list("delegations", DELEGATION, Meeting::delegations, Meeting.Builder::addDelegation)
            .optional("series", LOCALIZED, Meeting::series, Meeting.Builder::series)
            .optional("ordinal", numberFrom(1), Meeting::ordinal, Meeting.Builder::ordinal)
            .list("outcomes", ID, Meeting::outcomes, Meeting.Builder::addOutcome)
            .optional("note", LOCALIZED, Meeting::note, Meeting.Builder::note)
            .done();

    public static final ObjectType<Place, Place.Builder> PLACE = ObjectType.of(
                    Place.class, Place::builder, Place.Builder::build)
            .required("id", ID, Place::id, Place.Builder::id)
            .optional("name", LOCALIZED, Place::name, Place.Builder::name)
            .list("codes", CODE, Place::codes, Place.Builder::addCode)
            .optional("note", LOCALIZED, Place::note, Place.Builder::note)
            .done();

    public static final ObjectType<AreaMapping, AreaMapping.Builder> AREA_MAPPING = ObjectType.of(
                    AreaMapping.class, AreaMapping::builder, AreaMapping.Builder::build)
            .required(
                    "relation",
                    term(MappingRelation.vocabulary()),
                    AreaMapping::relation,
                    AreaMapping.Builder::relation)
            .required("code", CODE, AreaMapping::code, AreaMapping.Builder::code)
            .done();

    public static final ObjectType<PolicyArea, PolicyArea.Builder> POLICY_AREA = ObjectType.of(
                    PolicyArea.class, PolicyArea::builder, PolicyArea.Builder::build)
            .required("id", ID, PolicyArea::id, PolicyArea.Builder::id)
            .optional("label", LOCALIZED, PolicyArea::label, PolicyArea.Builder::label)
            .optional("code", CODE, PolicyArea::code, PolicyArea.Builder::code)
            .optional("broader", ID, PolicyArea::broader, PolicyArea.Builder::broader)
            .list("mappings", AREA_MAPPING, PolicyArea::mappings, PolicyArea.Builder::addMapping)
            .done();

    public static final ObjectType<CitedWork, CitedWork.Builder> CITED_WORK = ObjectType.of(
                    CitedWork.class, CitedWork::builder, CitedWork.Builder::build)
            .required("id", ID, CitedWork::id, CitedWork.Builder::id)
            .optional("kind", term(WorkKind.vocabulary()), CitedWork::kind, CitedWork.Builder::kind)
            .optional("name", LOCALIZED, CitedWork::name, CitedWork.Builder::name)
            .optional("date", DATE, CitedWork::date, CitedWork.Builder::date)
            .list("codes", CODE, CitedWork::codes, CitedWork.Builder::addCode)
            .list("issuers", REFERENCE, CitedWork::issuers, CitedWork.Builder::addIssuer)
            .flag("set", CitedWork::set, CitedWork.Builder::set)
            .list("members", ID, CitedWork::members, CitedWork.Builder::addMember)
            .needs("members", "set")
            .optional("note", LOCALIZED, CitedWork::note, CitedWork.Builder::note)
            .done();

    public static final ObjectType<LegalNature, LegalNature.Builder> LEGAL_NATURE = ObjectType.of(
                    LegalNature.class, LegalNature::builder, LegalNature.Builder::build)
            .required("force", term(LegalForce.vocabulary()), LegalNature::force, LegalNature.Builder::force)
            .optional("assertedBy", REFERENCE, LegalNature::assertedBy, LegalNature.Builder::assertedBy)
            .optional("basis", term(NatureBasis.vocabulary()), LegalNature::basis, LegalNature.Builder::basis)
            .optional("part", LOCALIZED, LegalNature::part, LegalNature.Builder::part)
            .optional("note", LOCALIZED, LegalNature::note, LegalNature.Builder::note)
            .done();

    public static final ObjectType<EventParticipant, EventParticipant.Builder> EVENT_PARTICIPANT = ObjectType.of(
                    EventParticipant.class, EventParticipant::builder, EventParticipant.Builder::build)
            .required("official", REFERENCE, EventParticipant::official, EventParticipant.Builder::official)
            .optional("role", term(EventRole.vocabulary()), EventParticipant::role, EventParticipant.Builder::role)
            .done();

    public static final ObjectType<LifecycleEvent, LifecycleEvent.Builder> LIFECYCLE_EVENT = ObjectType.of(
                    LifecycleEvent.class, LifecycleEvent::builder, LifecycleEvent.Builder::build)
            .optional("id", ID, LifecycleEvent::id, LifecycleEvent.Builder::id)
            .required("act", term(LifecycleAct.vocabulary()), LifecycleEvent::act, LifecycleEvent.Builder::act)
            .optional("work", ID, LifecycleEvent::work, LifecycleEvent.Builder::work)
            .list("actors", REFERENCE, LifecycleEvent::actors, LifecycleEvent.Builder::addActor)
            .list("officials", EVENT_PARTICIPANT, LifecycleEvent::officials, LifecycleEvent.Builder::addOfficial)
            .optional("place", REFERENCE, LifecycleEvent::place, LifecycleEvent.Builder::place)
            .optional("done", DATES, LifecycleEvent::done, LifecycleEvent.Builder::done)
            .optional("takesEffect", DATE, LifecycleEvent::takesEffect, LifecycleEvent.Builder::takesEffect)
            .optional("note", LOCALIZED, LifecycleEvent::note, LifecycleEvent.Builder::note)
            .done();

    public static final ObjectType<Coding, Coding.Builder> CODING = ObjectType.of(
                    Coding.class, Coding::builder, Coding.Builder::build)
            .optional("coder", TEXT, Coding::coder, Coding.Builder::coder)
            .list("reviewers", TEXT, Coding::reviewers, Coding.Builder::addReviewer)
            .optional("method", term(CodingMethod.vocabulary()), Coding::method, Coding.Builder::method)
            .optional("coded", DATE, Coding::coded, Coding.Builder::coded)
            .optional("codebook", TEXT, Coding::codebook, Coding.Builder::codebook)
            .done();

    public static final ObjectType<Agreement, Agreement.Builder> AGREEMENT = ObjectType.of(
                    Agreement.class, Agreement::builder, Agreement.Builder::build)
            .required("format", new FormatVersion(), agreement -> FormatVersion.CURRENT, (builder, format) -> {})
            .required("id", ID, Agreement::id, Agreement.Builder::id)
            .required("title", LOCALIZED, Agreement::title, Agreement.Builder::title)
            .optional("form", term(InstrumentForm.vocabulary()), Agreement::form, Agreement.Builder::form)
            .list("legalNatures", LEGAL_NATURE, Agreement::legalNatures, Agreement.Builder::addLegalNature)
            .list("languages", LANGUAGE, Agreement::languages, Agreement.Builder::addLanguage)
            .list("codes", CODE, Agreement::codes, Agreement.Builder::addCode)
            .list("actors", ACTOR, Agreement::actors, Agreement.Builder::addActor)
            .list("parties", PARTY, Agreement::parties, Agreement.Builder::addParty)
            .list("officials", OFFICIAL, Agreement::officials, Agreement.Builder::addOfficial)
            .list("meetings", MEETING, Agreement::meetings, Agreement.Builder::addMeeting)
            .list("policyAreas", POLICY_AREA, Agreement::policyAreas, Agreement.Builder::addPolicyArea)
            .list("places", PLACE, Agreement::places, Agreement.Builder::addPlace)
            .list("works", CITED_WORK, Agreement::works, Agreement.Builder::addWork)
            .list("sources", SOURCE, Agreement::sources, Agreement.Builder::addSource)
            .list("events", LIFECYCLE_EVENT, Agreement::events, Agreement.Builder::addEvent)
            .list("provisions", PROVISION, Agreement::provisions, Agreement.Builder::addProvision)
            .optional("coding", CODING, Agreement::coding, Agreement.Builder::coding)
            .optional("note", LOCALIZED, Agreement::note, Agreement.Builder::note)
            .done();

    private AgreementTypes() {}
}
