package org.entente.examples;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.fixture.ReferenceAgreements;
import org.entente.model.Agreement;
import org.entente.policy.Change;
import org.entente.provision.Commitment;
import org.entente.provision.Involvement;
import org.entente.provision.Provision;
import org.entente.text.LocalizedText;
import org.entente.wording.Reference;
import org.entente.wording.Wording;

/**
 * Prints who does what to what, a row for each provision of the March 2021 statement: who says it and who is to do it, verb
 * and object, areas, to whom, when, how firmly, whether new and what changes. The text of its source is not needed.
 */
public final class WhoDoesWhat {

    private WhoDoesWhat() {}

    /**
     * Prints the table, with a tab between the cells.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Agreement statement = ReferenceAgreements.march2021();
        System.out.println(String.join(
                "\t",
                "id",
                "kind",
                "by",
                "performers",
                "verb",
                "object",
                "areas",
                "to whom",
                "when",
                "firmness",
                "novelty",
                "change"));
        statement.provisions().forEach(provision -> System.out.println(row(statement, provision)));
    }

    private static String row(Agreement statement, Provision provision) {
        Optional<Wording> wording = provision.wording();
        return Stream.of(
                        provision.id().orElse(""),
                        provision.kind().toString(),
                        String.join(" ", statement.speakers(provision)),
                        String.join(" ", statement.performers(provision)),
                        wording.map(WhoDoesWhat::verbs).orElse(""),
                        wording.flatMap(Wording::object)
                                .map(WhoDoesWhat::english)
                                .orElse(""),
                        String.join(" ", provision.policyAreas()),
                        provision.involved().stream().map(WhoDoesWhat::whom).collect(Collectors.joining(", ")),
                        provision.timings().stream()
                                .map(timing -> timing.asPrinted().orElseGet(timing::toString))
                                .collect(Collectors.joining(", ")),
                        provision instanceof Commitment commitment
                                ? commitment.firmness().toString()
                                : "",
                        provision.novelty().toString(),
                        provision.change().map(Change::toString).orElse(""))
                .collect(Collectors.joining("\t"));
    }

    /** The operative verb, its head noun and what is to be done: pledge, continue. */
    private static String verbs(Wording wording) {
        return Stream.of(wording.verb().stream(), wording.noun().stream(), wording.actions().stream())
                .flatMap(words -> words)
                .flatMap(word -> Stream.of(word.lemma(), word.surface())
                        .flatMap(Optional::stream)
                        .limit(1))
                .collect(Collectors.joining(", "));
    }

    private static String whom(Involvement involvement) {
        return Stream.of(involvement.actor(), involvement.official())
                .flatMap(Optional::stream)
                .map(WhoDoesWhat::named)
                .collect(Collectors.joining(" ", "", " as " + involvement.role()));
    }

    private static String named(Reference reference) {
        return reference.id().or(reference::asPrinted).orElseGet(() -> String.join(" ", reference.members()));
    }

    private static String english(LocalizedText text) {
        return text.in(Locale.ENGLISH);
    }
}
