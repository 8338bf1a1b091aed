package org.entente.examples;

import java.util.List;
import java.util.Locale;
import org.entente.fixture.ReferenceAgreements;
import org.entente.model.Agreement;
import org.entente.policy.Novelty;
import org.entente.provision.Provision;
import org.entente.provision.Support;

/** Reads the statement of 18 March 2021 and asks it questions. */
public final class AskTheMarchStatement {

    private AskTheMarchStatement() {}

    /**
     * Prints the answers.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Agreement statement = ReferenceAgreements.march2021();

        answer(
                "What does the United States say alone?",
                statement.provisionsBy("US").stream()
                        .filter(provision -> statement.supportOf(provision) == Support.ONE)
                        .toList());
        answer("What is said about North Korea?", statement.provisionsInvolving("KP"));
        answer(
                "Which commitments restate older ones?",
                statement.commitments().stream()
                        .filter(commitment -> commitment.novelty() == Novelty.RESTATED)
                        .toList());
        answer("What is said about defence, in all its parts?", statement.provisionsIn("defence"));
    }

    private static void answer(String question, List<? extends Provision> provisions) {
        System.out.println(question);
        provisions.forEach(provision -> System.out.printf(
                "  %s  %s%n",
                provision.id().orElse("-"),
                provision.summary().map(text -> text.in(Locale.ENGLISH)).orElse("")));
    }
}
