package org.entente.table.reading;

import java.util.List;
import java.util.Optional;
import org.entente.table.csv.Row;

/** What the rows of a file stand for. */
interface Records {

    /** What is wrong with the file as a whole. */
    List<Finding> findings();

    /** Whether the rows say to which agreement they belong. */
    boolean hasKey();

    /** Whether the rows may be agreements. */
    boolean hasAgreements();

    /** The agreement to which a row belongs; empty if it does not say. */
    Optional<String> key(Row row);

    /** The column that says to which agreement rows belong. */
    String keyName();

    /** Puts what a row says into its agreement. */
    void put(Row row, AgreementRows agreement);

    /** Where the cell is that says to which agreement a row belongs, or the row. */
    Place keyPlace(Row row);
}
