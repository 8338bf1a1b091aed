package org.entente.comparison.alignment;

import java.util.Map;
import org.entente.corpus.matching.Renaming;
import org.entente.meta.DefinitionKind;

/** Gives definitions the ids of a table. */
final class OtherIds extends Renaming {

    /** By kind the new ids by the old ones. */
    private final Map<DefinitionKind, Map<String, String>> ids;

    OtherIds(Map<DefinitionKind, Map<String, String>> ids) {
        this.ids = ids;
    }

    @Override
    protected String defined(DefinitionKind kind, String id) {
        return referred(kind, id);
    }

    @Override
    protected String referred(DefinitionKind target, String id) {
        return target.targets().stream()
                .map(kind -> ids.getOrDefault(kind, Map.of()))
                .filter(renamed -> renamed.containsKey(id))
                .findFirst()
                .map(renamed -> renamed.get(id))
                .orElse(id);
    }
}
