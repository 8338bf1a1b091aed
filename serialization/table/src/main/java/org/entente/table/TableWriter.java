package org.entente.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.entente.model.Agreement;
import org.entente.table.problem.TableProblem;
import org.entente.table.writing.Flattening;
import org.entente.table.writing.TableFolder;
import org.entente.violation.InvalidValueException;
import org.entente.violation.ValidationReport;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;

/**
 * Writes agreements to tables, one by one. Rows are laid aside in temporary files until all columns are known; no more than
 * one agreement is held in memory, beside the ids of all. Not thread-safe.
 */
public final class TableWriter implements AutoCloseable {

    /** How many problems are listed of agreements that do not fit into tables. */
    private static final int REPORTED = 10_000;

    private final TableFolder out;
    private final Function<Agreement, Flattening> flattened;
    private final List<Violation> unfit = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private int written;

    TableWriter(TableFolder out, Function<Agreement, Flattening> flattened) {
        this.out = out;
        this.flattened = flattened;
    }

    /**
     * Takes an agreement.
     *
     * @param agreement the agreement
     * @return what tables cannot hold of it, or that an agreement before has its id ({@code agreement-duplicate}); if there
     *     is any, {@link #finish} writes nothing
     * @throws IOException if its rows cannot be laid aside
     */
    public ValidationReport write(Agreement agreement) throws IOException {
        Objects.requireNonNull(agreement, "agreement");
        List<Violation> found =
                new ArrayList<>(flattened.apply(agreement).flatten(row -> out.add(agreement.id(), row)));
        Integer other = ids.putIfAbsent(agreement.id(), written);
        if (other != null) {
            found.add(Violation.of(TableProblem.AGREEMENT_DUPLICATE, ValuePath.ROOT.member("id"))
                    .with("id", agreement.id())
                    .with("other", other + 1));
        }
        ValuePath path = ValuePath.ROOT.index(written++);
        found.stream().limit(REPORTED - (long) unfit.size()).forEach(violation -> unfit.add(violation.within(path)));
        return ValidationReport.of(found);
    }

    /**
     * Writes the files of the folder, in UTF-8, over what they held; files of tables that have no rows are emptied if they
     * are there.
     *
     * @throws InvalidValueException with what tables cannot hold, each with the number of the agreement in front of its
     *     path, or with the agreements that have one id; then nothing is written
     * @throws IOException if a file cannot be written
     */
    public void finish() throws IOException {
        ValidationReport.of(unfit).throwIfErrors();
        out.write();
    }

    /**
     * Deletes what was laid aside.
     *
     * @throws IOException if it cannot be deleted
     */
    @Override
    public void close() throws IOException {
        out.close();
    }
}
