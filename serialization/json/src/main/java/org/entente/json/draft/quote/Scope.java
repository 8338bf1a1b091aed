package org.entente.json.draft.quote;

import java.util.Optional;
import org.entente.json.draft.form.Roles;
import org.entente.meta.DefinitionKind;
import org.entente.violation.ValuePath;

/**
 * Where in the agreement a value is.
 *
 * @param path its path
 * @param member the name of the member that holds it
 * @param role what its words are to the provision: the innermost member around it says it that says anything
 * @param target the kind of definition that its ids name, where its type leaves that open
 * @param outside whether its ids name something outside the agreement
 * @param anchor where its quote is looked for
 */
public record Scope(
        ValuePath path,
        String member,
        Optional<String> role,
        Optional<DefinitionKind> target,
        boolean outside,
        Anchor anchor) {

    public static Scope root(Anchor anchor) {
        return new Scope(ValuePath.ROOT, "", Optional.empty(), Optional.empty(), false, anchor);
    }

    public Scope member(String name, boolean isOutside) {
        return new Scope(path.member(name), name, Roles.of(name).or(() -> role), target, isOutside, anchor);
    }

    public Scope element(int index) {
        return new Scope(path.index(index), member, role, target, outside, anchor);
    }

    public Scope naming(Optional<DefinitionKind> kind) {
        return new Scope(path, member, role, kind, outside, anchor);
    }

    public Scope within(Anchor other) {
        return new Scope(path, member, role, target, outside, other);
    }
}
