package org.entente.validation;

import java.util.stream.Stream;
import org.entente.model.Agreement;
import org.entente.model.Item;
import org.entente.model.Provision;
import org.entente.source.Correction;
import org.entente.source.Source;
import org.entente.source.TextSpan;

/** All spans of an agreement, and where they are. */
final class Spans {

    private Spans() {}

    static Stream<Located<TextSpan>> in(Agreement agreement) {
        return Stream.concat(
                Located.in("sources", agreement.sources())
                        .flatMap(source -> source.each("corrections", Source::corrections))
                        .flatMap(correction -> correction.part("span", Correction::span)),
                Located.in("provisions", agreement.provisions())
                        .flatMap(provision -> Stream.concat(
                                provision.each("spans", Provision::spans),
                                provision
                                        .each("items", Provision::items)
                                        .flatMap(item -> item.part("span", Item::span)))));
    }
}
