package org.entente.register;

import static org.entente.meta.Kinds.id;
import static org.entente.meta.Kinds.part;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.CitedWork;
import org.entente.model.Directory;
import org.entente.model.Meeting;
import org.entente.model.MeetingSeries;
import org.entente.model.Place;
import org.entente.model.PolicyArea;
import org.entente.people.Office;
import org.entente.people.Official;
import org.entente.text.LocalizedText;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.OwnTerm;
import org.entente.vocabulary.OwnTerms;
import org.immutables.value.Value;

/**
 * Definitions that agreements share. An id means the same in all agreements that are completed from one register.
 *
 * <p>A register says what its makers say. Who is a state, and since when, is a view; kinds and dates are theirs, and notes
 * name whose.
 *
 * <p>No query takes longer than in proportion to the register, and to the agreement that is given. The first query by id or
 * by name makes an index, which the register keeps beside its attributes; each further answer by id takes constant time.
 * All queries may be asked by several threads at once.
 */
@Value.Immutable
@ValueStyle
public sealed interface Register extends Directory permits ImmutableRegister {

    /** {@return the id by which other documents refer to this register} */
    String id();

    /** {@return what it is called, by language, or empty} */
    Optional<LocalizedText> title();

    /** {@return the actors} */
    @Override
    List<Actor> actors();

    /** {@return the offices} */
    @Override
    List<Office> offices();

    /** {@return the officials} */
    @Override
    List<Official> officials();

    /** {@return the series of meetings} */
    List<MeetingSeries> series();

    /** {@return the meetings} */
    List<Meeting> meetings();

    /** {@return the policy areas} */
    List<PolicyArea> policyAreas();

    /** {@return the places} */
    List<Place> places();

    /** {@return the works that are cited} */
    List<CitedWork> works();

    /** {@return terms of one's own, code schemes among them, with their labels} */
    List<OwnTerm> terms();

    /** {@return a note on where it comes from and whose views it gives, or empty} */
    Optional<LocalizedText> note();

    /**
     * {@return what the queries look up; made when it is first needed, and no part of the value}
     *
     * @hidden
     */
    @Value.Lazy
    // For this package alone; an interface cannot hide it better. Error Prone does not know the tag.
    @SuppressWarnings("InvalidBlockTag")
    default RegisterIndex index() {
        return new RegisterIndex(this);
    }

    /**
     * Finds an actor.
     *
     * @param id its id
     * @return the actor, or empty if none is defined with that id
     */
    default Optional<Actor> actor(String id) {
        return index().actor(id);
    }

    /**
     * Finds a policy area.
     *
     * @param id its id
     * @return the area, or empty if none is defined with that id
     */
    default Optional<PolicyArea> policyArea(String id) {
        return index().policyArea(id);
    }

    /**
     * The actors that a text may name on a day. Compared are all names in all languages: as they stand; then without
     * capitals, accents, punctuation and articles; then in any order of the words, as in "Korea, Republic of"; then with
     * abbreviations written out; then without the government and the form of state before the name. The first of these that
     * finds names gives the candidates, all that it finds; nothing is guessed, and nothing chosen among several.
     *
     * @param text the name as it is printed
     * @param day the day for which it is asked
     * @return the candidates; none for a text of more than 200 characters
     * @throws InvalidValueException with {@code date-malformed} if the year has more than four digits
     */
    default Named named(String text, LocalDate day) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(day, "day");
        return new Named(text, day, index().names().candidates(text, day));
    }

    /**
     * The actors that have a name which is like a text but not the same: written in another script ({@link
     * NameReason#TRANSLITERATED}), or different by a letter or two ({@link NameReason#FUZZY}). These are proposals for a
     * person to decide upon.
     *
     * @param text the name as it is printed
     * @param day the day for which it is asked
     * @return the candidates, the likelier reason first
     * @throws InvalidValueException with {@code date-malformed} if the year has more than four digits
     */
    default List<Candidate> similar(String text, LocalDate day) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(day, "day");
        return index().similar().candidates(text, day);
    }

    /**
     * Adds to an agreement all definitions that it refers to and lacks, with those that these refer to: the organisation of
     * an organ, the bodies of a member, the broader areas of an area. What the agreement defines itself stays as it is.
     *
     * @param agreement the agreement
     * @return the agreement with the definitions
     */
    default Agreement complete(Agreement agreement) {
        return Completion.complete(this, Objects.requireNonNull(agreement, "agreement"));
    }

    /**
     * Takes out of an agreement the definitions that equal those of this register, so that {@link #complete} gives it back:
     * {@code complete(reduce(a))} equals {@code complete(a)}, and so {@code a} if that lacks nothing. A definition stays
     * that nothing refers to, or that would come back at another place of its list.
     *
     * @param agreement the agreement
     * @return the agreement without them
     */
    default Agreement reduce(Agreement agreement) {
        return Completion.reduce(this, Objects.requireNonNull(agreement, "agreement"));
    }

    /**
     * Puts two registers together.
     *
     * @param other the other register
     * @return the definitions and terms of both, with the id, title and note of this one; where both define the same id
     *     otherwise, the definition of this one and a conflict that has both
     */
    default Merged merge(Register other) {
        return RegisterIndex.merge(this, Objects.requireNonNull(other, "other"));
    }

    /**
     * {@return the own terms, to be made known to a reader} Those of a vocabulary that this version of the library does not
     * know are left out.
     */
    default OwnTerms ownTerms() {
        return index().ownTerms();
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this register} */
    Builder toBuilder();

    /** {@return the members of a register, each stated once} */
    static MetaType<Register> meta() {
        return RegisterMeta.META;
    }

    /** Builds registers; {@code id} is mandatory. References between definitions are not checked here. */
    final class Builder extends ImmutableRegister.Builder {

        Builder() {}

        /**
         * Builds the register.
         *
         * @return the register
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public Register build() {
            Register register = super.build();
            return Checks.begin().id("id", register.id()).passed(register);
        }
    }
}

final class RegisterMeta {

    static final MetaType<Register> META = MetaType.of(Register.class, Register::builder, Register.Builder::build)
            .described("Definitions that agreements share.")
            .required("id", id(), Register::id, Register.Builder::id)
            .described("The id by which other documents refer to the register.")
            .optional("title", LocalizedText.kind(), Register::title, Register.Builder::title)
            .described("What the register is called, by language.")
            .list("actors", part(Actor::meta), Register::actors, Register.Builder::addActor)
            .described("The actors.")
            .list("offices", part(Office::meta), Register::offices, Register.Builder::addOffice)
            .described("The offices.")
            .list("officials", part(Official::meta), Register::officials, Register.Builder::addOfficial)
            .described("The officials.")
            .list("series", part(MeetingSeries::meta), Register::series, Register.Builder::addSeries)
            .labelled("Series of meetings")
            .described("The series of meetings.")
            .list("meetings", part(Meeting::meta), Register::meetings, Register.Builder::addMeeting)
            .described("The meetings.")
            .list("policyAreas", part(PolicyArea::meta), Register::policyAreas, Register.Builder::addPolicyArea)
            .described("The policy areas.")
            .list("places", part(Place::meta), Register::places, Register.Builder::addPlace)
            .described("The places.")
            .list("works", part(CitedWork::meta), Register::works, Register.Builder::addWork)
            .described("The works that are cited.")
            .list("terms", part(OwnTerm::meta), Register::terms, Register.Builder::addTerm)
            .labelled("Own terms")
            .described("Terms of its own beside those of the vocabularies, with their labels.")
            .optional("note", LocalizedText.kind(), Register::note, Register.Builder::note)
            .described("Where it comes from and whose views it gives.")
            .done();

    private RegisterMeta() {}
}
