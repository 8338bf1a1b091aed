package org.entente.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.entente.comparison.Comparison;
import org.entente.comparison.Development;
import org.entente.comparison.DevelopmentKind;
import org.entente.comparison.StatementComparison;
import org.entente.json.EntenteJson;
import org.entente.model.Agreement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells what differs between two versions of an agreement or became of the provisions of a statement, and what that means. */
@Command(name = "compare")
final class CompareCommand extends DocumentCommand {

    private static final int VERSIONS = 2;

    @Option(names = "--statements")
    private boolean statements;

    @Option(names = "--patch")
    private boolean patch;

    @Override
    public Integer call() throws IOException {
        if (statements && patch) {
            throw misuse("statements-or-patch");
        }
        List<Agreement> versions = new ArrayList<>();
        int refused = forEachAgreement((document, agreement) -> {
            if (versions.size() == VERSIONS) {
                throw misuse("compare-two");
            }
            versions.add(agreement);
            return 0;
        });
        if (refused != 0) {
            return refused;
        }
        if (versions.size() < VERSIONS) {
            throw misuse("compare-two");
        }
        return statements ? developments(versions) : differences(versions);
    }

    private int differences(List<Agreement> versions) {
        Comparison<Agreement> comparison = Comparison.of(versions.get(0), versions.get(1));
        if (patch) {
            print(EntenteJson.standard().writePatch(comparison));
        } else {
            comparison.differences().forEach(difference -> print(difference.message(language()) + "\n"));
        }
        return comparison.isEmpty() ? 0 : EntenteCommand.FINDINGS;
    }

    private int developments(List<Agreement> versions) {
        List<Development> developments =
                StatementComparison.of(versions.get(0), versions.get(1)).developments();
        developments.forEach(development -> print(development.message(language()) + "\n"));
        return developments.stream().allMatch(development -> development.kind() == DevelopmentKind.RESTATED)
                ? 0
                : EntenteCommand.FINDINGS;
    }
}
