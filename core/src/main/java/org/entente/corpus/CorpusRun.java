package org.entente.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Agreement;
import org.entente.register.Register;
import org.entente.validation.AgreementValidator;
import org.entente.validation.Examination;
import org.entente.violation.Severity;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.entente.violation.ViolationSink;

/** One check of a corpus: a survey of all agreements, and then a second look at each of them. */
final class CorpusRun {

    private static final ValuePath AGREEMENTS = ValuePath.of("agreements");

    private final Findings found;
    private final Register register;
    private final Optional<AgreementValidator> within;
    private final Map<String, Outline> outlines = new HashMap<>();
    private final LinkRules links;
    private final RelationRules relations;
    private final DefinitionRules definitions;

    CorpusRun(Findings found, Register register, Optional<AgreementValidator> within) {
        this.found = found;
        this.register = register;
        this.within = within;
        this.links = new LinkRules(found, outlines);
        this.relations = new RelationRules(found, outlines);
        this.definitions = new DefinitionRules(found, register);
    }

    static ValuePath path(int place) {
        return AGREEMENTS.index(place);
    }

    void survey(Agreement agreement, int place) {
        Outline first = outlines.get(agreement.id());
        if (first == null) {
            outlines.put(agreement.id(), Outline.of(agreement, place));
        } else if (found.wants(CorpusProblem.AGREEMENT_ID_DUPLICATE)) {
            found.add(Violation.of(
                            CorpusProblem.AGREEMENT_ID_DUPLICATE, path(place).member("id"))
                    .with("id", agreement.id())
                    .with("first", path(first.place())));
        }
        links.survey(agreement, place);
        definitions.survey(agreement, place);
    }

    void check(Agreement agreement, int place) {
        links.check(agreement, place);
        relations.check(agreement, place);
        definitions.check(agreement, place);
        within.ifPresent(
                rules -> rules.validate(new Examination(register.complete(agreement), List.of()), at(path(place))));
    }

    void end() {
        links.end();
    }

    /** What an agreement's own rules find, seen from the corpus. */
    private ViolationSink at(ValuePath place) {
        return new ViolationSink() {
            @Override
            public boolean add(Violation violation) {
                return found.add(violation.within(place));
            }

            @Override
            public boolean takes(Severity severity) {
                return found.takes(severity);
            }
        };
    }
}
