package org.entente.benchmarks.build;

import java.util.Map;
import org.entente.benchmarks.records.AgreementRecord;
import org.entente.fixture.ReferenceAgreements;
import org.entente.model.Agreement;

/** Fails unless all models build the same of the statement's leaves. */
public final class SameValues {

    private SameValues() {}

    public static void check(AgreementRecord leaves) {
        Agreement statement = ReferenceAgreements.march2021();
        Map<Model, Object> expected = Map.of(
                Model.OURS,
                statement,
                Model.RECORDS,
                leaves,
                Model.OUR_PROVISIONS,
                statement.provisions(),
                Model.RECORD_PROVISIONS,
                leaves.provisions());
        expected.forEach((model, value) -> same(model, value, model.build(leaves)));
        // AutoValue's values are of types of their own, but say the same of themselves.
        same(Model.AUTO_PROVISIONS, said(leaves.provisions()), said(Model.AUTO_PROVISIONS.build(leaves)));
    }

    private static void same(Model model, Object expected, Object built) {
        if (!expected.equals(built)) {
            throw new IllegalStateException(model.title() + " builds something else");
        }
    }

    private static String said(Object value) {
        return value.toString().replace('{', '[').replace('}', ']').replaceAll("(?<=[a-z])(Record|Value)(?=\\[)", "");
    }
}
