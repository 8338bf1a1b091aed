package org.entente.validation.walk;

import java.util.function.Consumer;
import org.entente.model.Agreement;
import org.entente.source.TextSpan;

/** All spans of an agreement, and where they are. */
public final class Spans {

    private Spans() {}

    public static void each(Agreement agreement, Consumer<Cursor<TextSpan>> action) {
        for (var source = Cursor.in("sources", agreement.sources()); source.next(); ) {
            for (var correction = source.each("corrections", source.get().corrections()); correction.next(); ) {
                correction.part("span", correction.get().span()).forEach(action);
            }
        }
        for (var part = Cursor.in("parts", agreement.parts()); part.next(); ) {
            part.each("spans", part.get().spans()).forEach(action);
        }
        for (var provision = Cursor.in("provisions", agreement.provisions()); provision.next(); ) {
            provision.each("spans", provision.get().spans()).forEach(action);
            for (var qualifier = provision.each("qualifiers", provision.get().qualifiers()); qualifier.next(); ) {
                for (var item = qualifier.each("items", qualifier.get().items()); item.next(); ) {
                    item.part("span", item.get().span()).forEach(action);
                }
            }
            for (var item = provision.each("items", provision.get().items()); item.next(); ) {
                item.part("span", item.get().span()).forEach(action);
            }
        }
    }
}
