package suite;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.entente.model.Agreement;
import org.entente.model.Party;
import org.entente.people.Official;
import org.entente.provision.Commitment;
import org.entente.testing.EntenteDomain;
import org.entente.testing.EntenteProperties;
import org.entente.testing.Invalid;
import org.entente.testing.constraint.Bilateral;
import org.entente.testing.constraint.By;
import org.entente.testing.constraint.Precise;
import org.entente.time.UncertainDate;
import org.entente.validation.AgreementValidator;

/** Properties that hold if jqwik finds what the kit provides, and one that fails, to be reported. */
class StatementProperties {

    @Property(tries = 10)
    void valuesAreProvided(@ForAll Agreement agreement, @ForAll Official official) {
        EntenteProperties.acceptedBy(agreement, AgreementValidator.standard());
    }

    @Property(tries = 10)
    boolean brokenOnesAreProvided(@ForAll Invalid<Agreement> agreement, @ForAll Invalid<Official> official) {
        return !official.report().violations().isEmpty();
    }

    @Property(tries = 10)
    boolean annotationsAreObeyed(@ForAll @Bilateral Agreement agreement, @ForAll @Precise UncertainDate date) {
        return agreement.parties().stream().filter(Party::isPrincipal).count() == 2
                && date.day().isPresent();
    }

    @Domain(EntenteDomain.class)
    @Property(tries = 10)
    boolean theDomainHasAllOfIt(@ForAll @By("kr") Commitment commitment) {
        return commitment.by().orElseThrow().actors().size() == 1;
    }

    @Property(tries = 10)
    boolean fails(@ForAll Agreement agreement) {
        return agreement.id().isEmpty();
    }
}
