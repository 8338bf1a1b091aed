package org.entente.meta;

import org.entente.meta.access.Access;
import org.entente.meta.access.Raw;

/** The functions behind types and members, which are all made here. */
final class Stated {

    private Stated() {}

    static <T> Raw<T> of(MetaType<T> type) {
        return ((MetaType.Stated<T>) type).raw();
    }

    static <T, V> Access<T, V> of(MetaMember<T, V> member) {
        return ((MetaMember.Stated<T, V>) member).access();
    }
}
