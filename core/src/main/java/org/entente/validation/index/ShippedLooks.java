package org.entente.validation.index;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.lookalike.Allowance;
import org.entente.model.PolicyArea;
import org.entente.model.PolicyAreas;
import org.entente.validation.index.LookAlikes.Met;

/** What the library knows without the agreement; found out only when an agreement has what may be like it. */
public final class ShippedLooks {

    private static final String AREAS = "the shipped policy areas";

    private ShippedLooks() {}

    private static final class AreaIds {

        static final LookAlikes<String> LOOKS = new LookAlikes<>(100, new Allowance());

        static {
            PolicyAreas.standard().areas().forEach(area -> add(LOOKS, area.id(), area, AREAS));
        }

        private AreaIds() {}
    }

    private static final class LabelTexts {

        static final Set<String> ALL = new HashSet<>();

        static {
            for (PolicyArea area : PolicyAreas.standard().areas()) {
                area.label().ifPresent(label -> ALL.addAll(label.texts().values()));
            }
        }

        private LabelTexts() {}
    }

    private static final class Labels {

        static final LookAlikes<String> LOOKS = new LookAlikes<>(200, new Allowance());

        static {
            for (PolicyArea area : PolicyAreas.standard().areas()) {
                area.label()
                        .ifPresent(label -> label.texts().values().forEach(text -> add(LOOKS, text, area.id(), AREAS)));
            }
        }

        private Labels() {}
    }

    private static final class Countries {

        static final LookAlikes<String> LOOKS = new LookAlikes<>(500, new Allowance());

        static {
            Stream.of(Locale.IsoCountryCode.PART1_ALPHA2, Locale.IsoCountryCode.PART1_ALPHA3)
                    .flatMap(part -> Locale.getISOCountries(part).stream().sorted())
                    .forEach(code -> add(LOOKS, code, code, "ISO 3166-1"));
        }

        private Countries() {}
    }

    private static void add(LookAlikes<String> looks, String text, Object owner, String place) {
        looks.see(text, owner, 0);
        looks.meet(text, owner, place);
    }

    /** Whether a shipped area has an id. */
    public static boolean isArea(String id) {
        return PolicyAreas.standard().area(id).isPresent();
    }

    /** Whether a text is a label of a shipped area. */
    static boolean isLabel(String text) {
        return LabelTexts.ALL.contains(text);
    }

    /** The id of a shipped area that looks like another one. */
    public static Optional<Met<String>> areaLike(String id, Allowance given) {
        return AreaIds.LOOKS.like(id, given);
    }

    /** The label of a shipped area that looks like a text; its owner is the id of the area. */
    public static Optional<Met<String>> labelLike(String text, Allowance given) {
        return Labels.LOOKS.like(text, given);
    }

    /** The code of a country that looks like an id. */
    public static Optional<Met<String>> countryLike(String id, Allowance given) {
        return Countries.LOOKS.like(id, given);
    }
}
