package org.entente.json.draft;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.json.format.FormatTypes;
import org.entente.json.token.TokenSource;
import org.entente.json.type.JsonType;
import org.entente.meta.DefinitionKind;
import org.entente.model.PolicyArea;
import org.entente.model.PolicyAreas;

/** The definitions that the library ships: policy areas. */
final class ShippedDefinitions implements Known {

    private static final JsonType<PolicyArea> AREA = FormatTypes.shape(PolicyArea.class);

    private final TokenSource source;
    private final Map<String, Optional<Node.Fields>> areas = new HashMap<>();

    ShippedDefinitions(TokenSource source) {
        this.source = source;
    }

    @Override
    public Optional<Node.Fields> definition(DefinitionKind kind, String id) {
        if (kind != DefinitionKind.POLICY_AREA) {
            return Optional.empty();
        }
        Optional<PolicyArea> area = PolicyAreas.standard().area(id);
        return area.isEmpty() ? Optional.empty() : areas.computeIfAbsent(id, any -> area.flatMap(this::fields));
    }

    private Optional<Node.Fields> fields(PolicyArea area) {
        return Trees.written(out -> AREA.write(area, out), source);
    }
}
