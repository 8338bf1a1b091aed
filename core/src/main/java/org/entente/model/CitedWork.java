package org.entente.model;

import static org.entente.meta.DefinitionKind.ACTOR;
import static org.entente.meta.DefinitionKind.WORK;
import static org.entente.meta.Kinds.defines;
import static org.entente.meta.Kinds.id;
import static org.entente.meta.Kinds.term;
import static org.entente.meta.Kinds.to;

import java.util.List;
import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.text.LocalizedText;
import org.entente.time.UncertainDate;
import org.entente.timing.PrintedDate;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.Code;
import org.entente.vocabulary.WorkKind;
import org.entente.wording.Reference;
import org.immutables.value.Value;

/**
 * A work that provisions cite: a treaty, a resolution, a plan, a policy, a negotiation under way.
 *
 * <p>Texts also cite sets that they leave open, such as "relevant resolutions": such a work is a {@link #set() set},
 * with the members that are known.
 */
@Value.Immutable
@ValueStyle
public sealed interface CitedWork permits ImmutableCitedWork {

    /** {@return the id by which the agreement refers to the work} */
    String id();

    /** {@return what it is, or empty} */
    Optional<WorkKind> kind();

    /** {@return its name by language, or empty} */
    Optional<LocalizedText> name();

    /** {@return its date as exactly as it is known, or empty} */
    Optional<UncertainDate> date();

    /** {@return how it prints that date, beside it or alone, or empty} */
    Optional<PrintedDate> dateAsPrinted();

    /** {@return its registration numbers and other identifiers} */
    List<Code> codes();

    /** {@return the actors that made it} */
    List<Reference> issuers();

    /** {@return the id of the agreement that it is, where that has a record of its own; or empty} */
    Optional<String> agreement();

    /** {@return whether it stands for several works that the text does not list} */
    @Value.Default
    default boolean set() {
        return false;
    }

    /** {@return the ids of the works that are known to belong to the set} Refused with {@code needs} if it is no set. */
    List<String> members();

    /** {@return the coder's note, or empty} */
    Optional<LocalizedText> note();

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this work} */
    Builder toBuilder();

    /** {@return the members of a work, each stated once} */
    static MetaType<CitedWork> meta() {
        return CitedWorkMeta.META;
    }

    /** Builds cited works; {@code id} is mandatory. */
    final class Builder extends ImmutableCitedWork.Builder {

        Builder() {}

        /**
         * Builds the work.
         *
         * @return the work
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public CitedWork build() {
            CitedWork work = super.build();
            return Checks.begin()
                    .id("id", work.id())
                    .id("agreement", work.agreement())
                    .ids("members", work.members())
                    .needs("members", !work.members().isEmpty(), "set", work.set())
                    .passed(work);
        }
    }
}

final class CitedWorkMeta {

    static final MetaType<CitedWork> META = MetaType.of(CitedWork.class, CitedWork::builder, CitedWork.Builder::build)
            .described(
                    "A work that provisions cite: a treaty, a resolution, a plan, a policy, a negotiation under way.")
            .required("id", defines(WORK), CitedWork::id, CitedWork.Builder::id)
            .described("The id by which the agreement refers to the work.")
            .optional("kind", term(WorkKind.vocabulary()), CitedWork::kind, CitedWork.Builder::kind)
            .described("What the work is.")
            .optional("name", LocalizedText.kind(), CitedWork::name, CitedWork.Builder::name)
            .described("The name of the work, by language.")
            .optional("date", UncertainDate.kind(), CitedWork::date, CitedWork.Builder::date)
            .described("The date of the work, as exactly as it is known.")
            .optional("dateAsPrinted", PrintedDate.kind(), CitedWork::dateAsPrinted, CitedWork.Builder::dateAsPrinted)
            .described("How the work prints that date, beside it or alone.")
            .list("codes", Code.kind(), CitedWork::codes, CitedWork.Builder::addCode)
            .described("The registration numbers and other identifiers of the work.")
            .list("issuers", Reference.kind(ACTOR), CitedWork::issuers, CitedWork.Builder::addIssuer)
            .described("The actors that made the work.")
            .optional("agreement", id(), CitedWork::agreement, CitedWork.Builder::agreement)
            .described("The id of the agreement that it is, where that has a record of its own.")
            .flag("set", CitedWork::set, CitedWork.Builder::set)
            .labelled("Stands for a set")
            .described("Whether the work stands for several works that the text does not list.")
            .list("members", to(WORK), CitedWork::members, CitedWork.Builder::addMember)
            .described("The ids of the works that are known to belong to the set.")
            .optional("note", LocalizedText.kind(), CitedWork::note, CitedWork.Builder::note)
            .described("The coder's note.")
            .needs("members", "set")
            .done();

    private CitedWorkMeta() {}
}
