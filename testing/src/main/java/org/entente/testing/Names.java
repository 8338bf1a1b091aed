package org.entente.testing;

import net.jqwik.api.Arbitrary;
import org.entente.name.NameForm;
import org.entente.name.PersonName;
import org.entente.testing.value.DrawnNames;

/** Names of persons: in several scripts, orders and romanisations, mononyms, patronymics, generational suffixes. */
public final class Names {

    private Names() {}

    /**
     * Names in all forms that are known of each, real ones and invented ones.
     *
     * @return the arbitrary
     */
    public static Arbitrary<PersonName> personNames() {
        return DrawnNames.personNames();
    }

    /**
     * Single forms of names, with as many parts as are known.
     *
     * @return the arbitrary
     */
    public static Arbitrary<NameForm> nameForms() {
        return DrawnNames.nameForms();
    }
}
