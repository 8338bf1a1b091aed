package org.entente.policy;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.entente.shipped.ShippedTable;

/** What two changes come to of which one governs the other, from {@code change.tsv}. */
final class ChangeTable {

    private static final Map<Change, Map<Change, Change>> BY_OUTER = ShippedTable.of("change.tsv").rows().stream()
            .collect(Collectors.toUnmodifiableMap(row -> Change.valueOf(row.text("outer")), ChangeTable::byInner));

    private ChangeTable() {}

    private static Map<Change, Change> byInner(ShippedTable.Row row) {
        return Arrays.stream(Change.values())
                .collect(Collectors.toUnmodifiableMap(inner -> inner, inner -> Change.valueOf(row.text(inner.name()))));
    }

    static Change combined(Change outer, Change inner) {
        return Objects.requireNonNull(
                Objects.requireNonNull(BY_OUTER.get(outer)).get(inner));
    }
}
