package org.entente.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.entente.construction.Lazy;
import org.entente.meta.DefinitionKind;
import org.entente.meta.Kind;
import org.entente.meta.MetaType;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.PolicyArea;
import org.entente.violation.InvalidValueException;
import org.entente.violation.Violation;
import org.entente.vocabulary.ActorKind;
import org.entente.vocabulary.OwnTerm;
import org.entente.vocabulary.OwnTerms;
import org.entente.vocabulary.Term;
import org.entente.vocabulary.Vocabulary;

/** What the queries of a register look up; each part is made when a query first needs it, once. */
final class RegisterIndex {

    private final Register register;
    private final Map<DefinitionKind, Map<String, ?>> byId = new EnumMap<>(DefinitionKind.class);
    private final Map<DefinitionKind, Map<String, List<References.Reference>>> references =
            new EnumMap<>(DefinitionKind.class);
    private final Lazy<Map<String, Actor>> actors;
    private final Lazy<Map<String, PolicyArea>> policyAreas;
    private final Lazy<NameIndex> names;
    private final Lazy<SimilarNames> similar;

    RegisterIndex(Register register) {
        this.register = register;
        this.actors = new Lazy<>(() -> first(register.actors(), Actor::id));
        this.policyAreas = new Lazy<>(() -> first(register.policyAreas(), PolicyArea::id));
        this.names = new Lazy<>(() -> new NameIndex(register.actors()));
        this.similar = new Lazy<>(() -> new SimilarNames(names.get()));
    }

    private static <D> Map<String, D> first(List<D> definitions, Function<D, String> idOf) {
        Map<String, D> byId = new HashMap<>();
        definitions.forEach(definition -> byId.putIfAbsent(idOf.apply(definition), definition));
        return byId;
    }

    Optional<Actor> actor(String id) {
        return Optional.ofNullable(actors.get().get(Objects.requireNonNull(id, "id")));
    }

    Optional<PolicyArea> policyArea(String id) {
        return Optional.ofNullable(policyAreas.get().get(Objects.requireNonNull(id, "id")));
    }

    NameIndex names() {
        return names.get();
    }

    SimilarNames similar() {
        return similar.get();
    }

    /** The definitions of a kind by their ids. */
    @SuppressWarnings("unchecked") // what is kept for a kind are definitions of it
    synchronized <D> Map<String, D> byId(Definitions<D> kind) {
        return (Map<String, D>) byId.computeIfAbsent(
                kind.kind(), any -> kind.byId(kind.ofRegister().apply(register)));
    }

    /**
     * What the definitions of a kind refer to, by their ids: filled by the one that first needs it, since agreements reach
     * the same few definitions again and again.
     */
    synchronized Map<String, List<References.Reference>> references(DefinitionKind kind) {
        return references.computeIfAbsent(kind, any -> new ConcurrentHashMap<>());
    }

    OwnTerms ownTerms() {
        OwnTerms.Builder terms = OwnTerms.builder();
        for (OwnTerm own : register.terms()) {
            Vocabulary<?> vocabulary = Vocabularies.BY_NAME.get(own.vocabulary());
            if (vocabulary != null && misspelt(own).isEmpty()) {
                Term term = vocabulary.of(own.term());
                own.label().ifPresentOrElse(label -> terms.add(term, label), () -> terms.add(term));
            }
        }
        return terms.build();
    }

    /** What is wrong with the spelling of a term, which is the same in all vocabularies. */
    static List<Violation> misspelt(OwnTerm own) {
        try {
            ActorKind.vocabulary().of(own.term());
            return List.of();
        } catch (InvalidValueException e) {
            return e.report().violations();
        }
    }

    static Merged merge(Register ours, Register theirs) {
        List<Merged.Conflict> conflicts = new ArrayList<>();
        Register.Builder all = ours.toBuilder();
        Definitions.all().forEach(kind -> kind.merge(ours, theirs, all, conflicts));
        Map<String, OwnTerm> terms = new LinkedHashMap<>();
        ours.terms().forEach(term -> terms.putIfAbsent(key(term), term));
        for (OwnTerm term : theirs.terms()) {
            OwnTerm before = terms.putIfAbsent(key(term), term);
            if (before != null && !before.equals(term)) {
                conflicts.add(new Merged.Conflict("terms", key(term), before, term));
            }
        }
        all.terms(terms.values());
        return new Merged(all.build(), conflicts);
    }

    private static String key(OwnTerm term) {
        return term.vocabulary() + " " + term.term();
    }

    /** The vocabularies of all members that take a term. */
    private static final class Vocabularies {

        static final Map<String, Vocabulary<?>> BY_NAME = new HashMap<>();

        static {
            for (MetaType<?> type : Agreement.meta().withItsParts()) {
                type.members().forEach(member -> {
                    if (member.kind() instanceof Kind.Term<?> term
                            && term.terms() instanceof Vocabulary<?> vocabulary) {
                        BY_NAME.put(vocabulary.name(), vocabulary);
                    }
                });
            }
        }

        private Vocabularies() {}
    }
}
