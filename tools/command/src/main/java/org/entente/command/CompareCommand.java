package org.entente.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.entente.comparison.Comparison;
import org.entente.comparison.Difference;
import org.entente.model.Agreement;
import picocli.CommandLine.Command;

/** Tells what differs between two versions of an agreement, and what that means. */
@Command(name = "compare")
final class CompareCommand extends DocumentCommand {

    private static final int VERSIONS = 2;

    @Override
    public Integer call() throws IOException {
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
        Comparison<Agreement> comparison = Comparison.of(versions.get(0), versions.get(1));
        for (Difference difference : comparison.differences()) {
            print(difference.message(language()) + "\n");
        }
        return comparison.isEmpty() ? 0 : EntenteCommand.FINDINGS;
    }
}
