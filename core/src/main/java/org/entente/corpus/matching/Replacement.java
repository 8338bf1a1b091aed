package org.entente.corpus.matching;

import java.util.Optional;
import java.util.function.Predicate;
import org.entente.meta.DefinitionKind;
import org.entente.meta.Kind;
import org.entente.meta.MetaMember;
import org.entente.meta.MetaType;

/** Puts another definition, with another id, in the place of one. */
final class Replacement extends Renaming {

    private final DefinitionKind kind;
    private final String from;
    private final String to;
    private final Object definition;
    private final Predicate<DefinitionKind> alsoDefines;

    /**
     * Takes what to replace.
     *
     * @param definition what takes the place of the definition
     * @param alsoDefines whether the document defines the old id as something of another kind, too
     */
    Replacement(DefinitionKind kind, String from, String to, Object definition, Predicate<DefinitionKind> alsoDefines) {
        this.kind = kind;
        this.from = from;
        this.to = to;
        this.definition = definition;
        this.alsoDefines = alsoDefines;
    }

    @Override
    protected <T> Optional<T> replacement(MetaType<T> type, T value) {
        for (MetaMember<T, ?> member : type.members()) {
            if (member.kind() instanceof Kind.Id id
                    && id.defines().filter(kind::equals).isPresent()) {
                return member.values(value).contains(from)
                        ? Optional.of(type.type().cast(definition))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A definition that keeps its place keeps its id. */
    @Override
    protected String defined(DefinitionKind of, String id) {
        return id;
    }

    @Override
    protected String referred(DefinitionKind target, String id) {
        return id.equals(from) && isMeant(target) ? to : id;
    }

    private boolean isMeant(DefinitionKind target) {
        return target.targets().contains(kind)
                && target.targets().stream().allMatch(other -> other == kind || !alsoDefines.test(other));
    }
}
