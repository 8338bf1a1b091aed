package org.entente.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entente.hierarchy.Hierarchy;
import org.entente.shipped.ShippedTable;
import org.entente.text.LocalizedText;
import org.entente.vocabulary.Code;
import org.entente.vocabulary.CodeScheme;
import org.entente.vocabulary.MappingRelation;

/**
 * A taxonomy of policy areas: the shipped one, or one made of areas of one's own.
 *
 * <p>The shipped taxonomy is data, in {@code policy-areas.tsv}: labels in English and Korean, and mappings to EuroVoc and
 * to the topics of the Comparative Agendas Project where they were checked in a public source. This class is immutable
 * and thread-safe.
 */
public final class PolicyAreas {

    private static final PolicyAreas STANDARD = load();

    private final Map<String, PolicyArea> byId;

    private PolicyAreas(Map<String, PolicyArea> byId) {
        this.byId = byId;
    }

    /** {@return the shipped taxonomy} */
    public static PolicyAreas standard() {
        return STANDARD;
    }

    /**
     * A taxonomy of given areas; of two with one id the first counts.
     *
     * @param areas the areas
     * @return the taxonomy
     */
    public static PolicyAreas of(List<PolicyArea> areas) {
        Map<String, PolicyArea> byId = new LinkedHashMap<>();
        for (PolicyArea area : areas) {
            byId.putIfAbsent(area.id(), area);
        }
        return new PolicyAreas(byId);
    }

    /** {@return all areas, in their order} */
    public List<PolicyArea> areas() {
        return List.copyOf(byId.values());
    }

    /**
     * Finds an area.
     *
     * @param id its id
     * @return the area, or empty if there is none with that id
     */
    public Optional<PolicyArea> area(String id) {
        return Optional.ofNullable(byId.get(Objects.requireNonNull(id, "id")));
    }

    /**
     * An area and all that it is part of.
     *
     * @param id the area's id
     * @return its id and those of its broader areas, the narrowest first; a cycle ends where it closes
     */
    public Set<String> withBroader(String id) {
        return new Hierarchy(area -> area(area).flatMap(PolicyArea::broader))
                .withBroader(Objects.requireNonNull(id, "id"));
    }

    /** With loops: a fresh JVM takes longer to link lambdas than to read the table. */
    private static PolicyAreas load() {
        List<PolicyArea> areas = new ArrayList<>();
        for (ShippedTable.Row row : ShippedTable.of("policy-areas.tsv").rows()) {
            PolicyArea.Builder area = PolicyArea.builder();
            area.id(row.text("id"))
                    .broader(row.cell("broader"))
                    .label(LocalizedText.of("en", row.text("en"), "ko", row.text("ko")));
            for (String cell : row.cell("mappings").orElse("").split(" ", -1)) {
                if (!cell.isEmpty()) {
                    area.addMapping(mapping(cell));
                }
            }
            areas.add(area.build());
        }
        return of(areas);
    }

    private static AreaMapping mapping(String cell) {
        String[] parts = cell.split(":", 3);
        return AreaMapping.of(
                MappingRelation.vocabulary().of(parts[0].toUpperCase(Locale.ROOT)),
                Code.of(CodeScheme.vocabulary().of(parts[1]), parts[2]));
    }
}
