package org.entente.json.draft.form;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Common codes and names of states. A draft that uses them without defining them lacks a register. */
public final class States {

    private States() {}

    /** Made when a name is first asked for, since a sound draft asks for none. */
    private static final class Known {

        private static final Set<String> ALL = all();

        private static Set<String> all() {
            Set<String> all = new HashSet<>();
            for (String code : Locale.getISOCountries()) {
                Locale state = new Locale("", code);
                all.addAll(List.of(
                        code.toLowerCase(Locale.ROOT), state.getISO3Country().toLowerCase(Locale.ROOT)));
                all.add(state.getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT));
                all.add(state.getDisplayCountry(Locale.KOREAN).toLowerCase(Locale.ROOT));
            }
            all.addAll(Arrays.asList("republic of korea", "united states of america", "russian federation"));
            return all;
        }
    }

    /** Whether a text is the code of a state, or a common name of one. */
    public static boolean isOne(String text) {
        return Known.ALL.contains(Together.bare(text).toLowerCase(Locale.ROOT));
    }
}
