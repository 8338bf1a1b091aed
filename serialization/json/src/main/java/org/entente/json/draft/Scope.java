package org.entente.json.draft;

import java.util.Optional;
import org.entente.meta.DefinitionKind;
import org.entente.violation.ValuePath;

/**
 * Where in the agreement a value is.
 *
 * @param path its path
 * @param member the name of the member that holds it
 * @param target the kind of definition that its ids name, where its type leaves that open
 * @param outside whether its ids name something outside the agreement
 */
record Scope(ValuePath path, String member, Optional<DefinitionKind> target, boolean outside) {

    static final Scope ROOT = new Scope(ValuePath.ROOT, "", Optional.empty(), false);

    Scope member(String name, boolean isOutside) {
        return new Scope(path.member(name), name, target, isOutside);
    }

    Scope element(int index) {
        return new Scope(path.index(index), member, target, outside);
    }

    Scope naming(Optional<DefinitionKind> kind) {
        return new Scope(path, member, kind, outside);
    }
}
