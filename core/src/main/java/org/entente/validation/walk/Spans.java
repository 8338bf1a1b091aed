package org.entente.validation.walk;

import java.util.function.Consumer;
import org.entente.model.Agreement;
import org.entente.source.TextSpan;

/** All spans of an agreement, and where they are. */
public final class Spans {

    private Spans() {}

    public static void each(Agreement agreement, Consumer<Cursor<TextSpan>> action) {
        Cursor.in("sources", agreement.sources())
                .forEach(source -> source.each("corrections", source.get().corrections())
                        .forEach(correction ->
                                correction.part("span", correction.get().span()).forEach(action)));
        Cursor.in("parts", agreement.parts())
                .forEach(part -> part.each("spans", part.get().spans()).forEach(action));
        Cursor.in("provisions", agreement.provisions()).forEach(provision -> {
            provision.each("spans", provision.get().spans()).forEach(action);
            provision
                    .each("qualifiers", provision.get().qualifiers())
                    .forEach(qualifier -> qualifier
                            .each("items", qualifier.get().items())
                            .forEach(
                                    item -> item.part("span", item.get().span()).forEach(action)));
            provision
                    .each("items", provision.get().items())
                    .forEach(item -> item.part("span", item.get().span()).forEach(action));
        });
    }
}
