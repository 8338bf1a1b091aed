package org.entente.provision;

import static org.entente.meta.DefinitionKind.ACTOR;
import static org.entente.meta.Kinds.term;

import java.util.List;
import java.util.Optional;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.AppealMode;
import org.entente.wording.Reference;
import org.immutables.value.Value;

/**
 * A provision that asks an actor or official to act.
 *
 * <p>Rule: it urges, calls on, calls for, invites or requests (coding manual rule 11). The addressee is optional and
 * may include the speakers.
 */
@Value.Immutable
@ValueStyle
public sealed interface Appeal extends Provision permits ImmutableAppeal {

    /** {@return how pressing it is, or empty} */
    Optional<AppealMode> mode();

    /** {@return the actors who are asked} */
    List<Reference> addressees();

    @Override
    default ProvisionKind kind() {
        return ProvisionKind.APPEAL;
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    Builder toBuilder();

    /** {@return the members of an appeal, each stated once} */
    static MetaType<Appeal> meta() {
        return AppealMeta.META;
    }

    /**
     * Builds appeals; {@code text} or {@code summary} is mandatory, and {@code by} unless it is part of another
     * provision.
     */
    final class Builder extends ImmutableAppeal.Builder implements Provision.Builder<Builder> {

        Builder() {}

        /**
         * Builds the appeal.
         *
         * @return the appeal
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public Appeal build() {
            Appeal appeal = super.build();
            return ProvisionChecks.of(appeal).passed(appeal);
        }
    }
}

final class AppealMeta {

    static final MetaType<Appeal> META = MetaType.of(Appeal.class, Appeal::builder, Appeal.Builder::build)
            .described("A provision that asks an actor to act.")
            .requiredUnless("by", "partOf")
            .with("Provision", ProvisionMembers::head)
            .optional("mode", term(AppealMode.vocabulary()), Appeal::mode, Appeal.Builder::mode)
            .labelled("Manner")
            .described("How pressing it is.")
            .list("addressees", Reference.kind(ACTOR), Appeal::addressees, Appeal.Builder::addAddressee)
            .described("The actors who are asked.")
            .with("Provision", ProvisionMembers::body)
            .done();

    private AppealMeta() {}
}
