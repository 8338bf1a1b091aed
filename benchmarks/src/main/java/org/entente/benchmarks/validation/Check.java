package org.entente.benchmarks.validation;

import java.util.List;
import org.entente.benchmarks.records.AgreementRecord;

/**
 * One way to validate a document.
 *
 * @param <T> what it validates
 * @param <R> its report
 */
public interface Check<T, R> {

    /** Makes what is validated. */
    T prepare(AgreementRecord document);

    R validate(T value);

    /** What a report says, for comparison. */
    List<Finding> findings(R report);
}
