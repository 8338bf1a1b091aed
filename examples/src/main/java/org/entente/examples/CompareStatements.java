package org.entente.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.comparison.Comparison;
import org.entente.comparison.Development;
import org.entente.comparison.DevelopmentKind;
import org.entente.comparison.Difference;
import org.entente.comparison.Merge;
import org.entente.comparison.StatementComparison;
import org.entente.json.Drafts;
import org.entente.json.EntenteJson;
import org.entente.model.Agreement;
import org.entente.provision.Provision;

/**
 * Prints what became of the provisions of one statement in the next one, and what an editor changed in the next one since its
 * first version: two files, the earlier statement first, or the statements of two meetings that never took place.
 */
public final class CompareStatements {

    private static final String FIRST_MEETING = """
            {"language": "en", "title": "First statement on the Sound", "actors": ["Northland", "Southland"],
             "parties": ["Northland", "Southland"], "provisions": [
              {"kind": "commitment", "text": "Both sides shall mark their drift nets by 2027.", "by": "ALL_PARTIES",
               "wording": {"modal": "shall", "actions": ["mark"], "object": "drift nets"}, "timings": [{"due": "2027"}]},
              {"kind": "commitment", "text": "They intend to admit each other's pilots.", "by": "ALL_PARTIES",
               "wording": {"verb": "intend", "actions": ["admit"], "object": "each other's pilots"}},
              {"kind": "commitment", "text": "They pledge to keep the lights of the Sound.", "by": "ALL_PARTIES",
               "wording": {"verb": "pledge", "actions": ["keep"], "object": "the lights of the Sound"}},
              {"kind": "position", "text": "They welcomed the new ferry.", "by": "ALL_PARTIES", "stance": "welcomes"}]}""";

    private static final String SECOND_MEETING = """
            {"language": "en", "title": "Second statement on the Sound", "actors": ["Northland", "Southland"],
             "parties": ["Northland", "Southland"], "provisions": [
              {"kind": "commitment", "text": "The two sides reaffirmed their pledge to keep the lights of the Sound.",
               "by": "ALL_PARTIES",
               "wording": {"verb": "reaffirm", "noun": "pledge", "actions": ["keep"], "object": "the lights of the Sound"}},
              {"kind": "commitment", "text": "From 2029 they shall admit each other's pilots.", "by": "ALL_PARTIES",
               "wording": {"modal": "shall", "actions": ["admit"], "object": "each other's pilots"}},
              {"kind": "commitment", "text": "They should mark drift nets by 2030.", "by": "ALL_PARTIES",
               "wording": {"modal": "should", "actions": ["mark"], "object": "drift nets"}, "timings": [{"due": "2030"}]},
              {"kind": "commitment", "text": "They will count the seals together.", "by": "ALL_PARTIES",
               "wording": {"modal": "will", "actions": ["count"], "object": "the seals"}}]}""";

    private CompareStatements() {}

    /**
     * Compares two statements.
     *
     * @param args the files, or none
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] args) throws IOException {
        if (args.length > 1) {
            EntenteJson json = EntenteJson.standard();
            developments(json.read(Path.of(args[0])), json.read(Path.of(args[1])));
            return;
        }
        Drafts drafts = EntenteJson.standard().drafts();
        Agreement first = drafts.read(FIRST_MEETING);
        Agreement second = drafts.read(SECOND_MEETING);
        developments(first, second);
        versions(second);
    }

    private static void developments(Agreement earlier, Agreement later) {
        StatementComparison comparison = StatementComparison.of(earlier, later);
        for (DevelopmentKind kind : DevelopmentKind.values()) {
            System.out.println(kind.label(Locale.ENGLISH) + ": "
                    + comparison.developments(kind).size());
        }
        for (Development development : comparison.developments()) {
            System.out.println(development.message(Locale.ENGLISH));
        }
    }

    /** Two editors work on one version, and neither loses what the other did. */
    private static void versions(Agreement version) {
        List<Provision> otherSeals = new ArrayList<>(version.provisions());
        otherSeals.set(
                3,
                version.provisions().get(3).toBuilder()
                        .text("en", "They will feed no seals.")
                        .build());
        Agreement ours = version.toBuilder().provisions(otherSeals).build();
        Agreement theirs = version.toBuilder()
                .title("en", "Second joint statement on the Sound")
                .build();
        Merge<Agreement> merge = Comparison.merge(version, ours, theirs);
        Comparison<Agreement> comparison = Comparison.of(version, merge.value());
        for (Difference difference : comparison.differences()) {
            System.out.println(difference.message(Locale.ENGLISH));
        }
        System.out.println("conflicts: " + merge.conflicts().size());
        System.out.print(EntenteJson.standard().writePatch(comparison));
    }
}
