package org.entente.validation.index;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.PolicyArea;
import org.entente.model.PolicyAreas;

/** What the library knows without the agreement; found out only when an agreement has what may be like it. */
public final class ShippedLooks {

    public static final Set<String> AREA_IDS = new HashSet<>();
    public static final LookAlikes<String> AREAS = new LookAlikes<>(100);
    public static final LookAlikes<String> LABELS = new LookAlikes<>(200);
    static final Set<String> LABEL_TEXTS = new HashSet<>();
    public static final LookAlikes<String> COUNTRIES = new LookAlikes<>(500);

    static {
        for (PolicyArea area : PolicyAreas.standard().areas()) {
            AREA_IDS.add(area.id());
            add(AREAS, area.id(), area, "the shipped policy areas");
            area.label()
                    .ifPresent(label -> label.texts().values().forEach(text -> {
                        LABEL_TEXTS.add(text);
                        add(LABELS, text, area.id(), "the shipped policy areas");
                    }));
        }
        Stream.of(Locale.IsoCountryCode.PART1_ALPHA2, Locale.IsoCountryCode.PART1_ALPHA3)
                .flatMap(part -> Locale.getISOCountries(part).stream().sorted())
                .forEach(code -> add(COUNTRIES, code, code, "ISO 3166-1"));
    }

    private ShippedLooks() {}

    private static void add(LookAlikes<String> looks, String text, Object owner, String place) {
        looks.see(text, owner, 0);
        looks.meet(text, owner, place);
    }
}
