package org.entente.table.problem;

import java.util.Locale;
import java.util.ResourceBundle;
import org.entente.violation.Messages;
import org.entente.violation.Problem;
import org.entente.violation.Severity;

/** What can be wrong with a table, or be too much for one. The texts are in {@code messages.properties}, by code. */
public enum TableProblem implements Problem {
    /** The text does not follow the grammar of CSV. */
    CSV_MALFORMED("csv-malformed"),
    /** The bytes are not in the encoding of the file. */
    CSV_ENCODING("csv-encoding"),
    /** A file has no header. */
    HEADER_MISSING("header-missing"),
    /** The name of a file is that of no table. */
    TABLE_UNKNOWN("table-unknown"),
    /** There is no table of the name that is asked for. */
    TABLE_MISSING("table-missing"),
    /** A table is there in two files. */
    TABLE_DUPLICATE("table-duplicate"),
    /** A column is named as no member of the draft. */
    COLUMN_UNKNOWN("column-unknown"),
    /** Two columns say the same. */
    COLUMN_DUPLICATE("column-duplicate"),
    /** A table has no column that says to which agreement its rows belong. */
    COLUMN_MISSING("column-missing"),
    /** A row has more or fewer cells than the header. */
    ROW_LENGTH("row-length"),
    /** Two cells of a row say what a member is. */
    CELL_CONFLICT("cell-conflict"),
    /** A row does not say to which agreement it belongs. */
    AGREEMENT_MISSING("agreement-missing"),
    /** A row belongs to an agreement that no table of agreements has. */
    AGREEMENT_UNLISTED("agreement-unlisted"),
    /** Two rows are one agreement. */
    AGREEMENT_DUPLICATE("agreement-duplicate"),
    /** A mapping says nothing of a column. */
    COLUMN_UNBOUND("column-unbound"),
    /** A mapping names a column that is not there. */
    COLUMN_ABSENT("column-absent"),
    /** A value is no date as the mapping says that they are written. */
    CELL_DATE("cell-date"),
    /** A value is no number as the mapping says that they are written. */
    CELL_NUMBER("cell-number"),
    /** A cell is empty beside another that is not, and what both stand for needs both. */
    CELL_WANTED("cell-wanted"),
    /** Rows that are one say different things of one member. */
    ROW_CONFLICT("row-conflict"),
    /** A cell says something that a mapping does not take. */
    CELL_UNUSED("cell-unused"),
    /** A mapping has a member that is not known. */
    MAPPING_MEMBER("mapping-member"),
    /** A mapping has a value of another type than it should be. */
    MAPPING_TYPE("mapping-type"),
    /** A mapping has a value that is none of its kind. */
    MAPPING_VALUE("mapping-value"),
    /** A mapping lacks a member. */
    MAPPING_MISSING("mapping-missing"),
    /** A mapping is no JSON. */
    MAPPING_MALFORMED("mapping-malformed"),
    /** A table cannot hold a part that says nothing. */
    UNFIT_BARE("unfit-bare"),
    /** A list has more parts than a table has columns for. */
    UNFIT_MANY("unfit-many"),
    /** A text has the sign that stands between values, where it looks like one. */
    UNFIT_SEPARATOR("unfit-separator");

    private static final Messages MESSAGES =
            Messages.of(locale -> ResourceBundle.getBundle("org.entente.table.messages", locale), Locale.KOREAN);

    private final String code;

    TableProblem(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String pattern(Locale locale) {
        return MESSAGES.pattern(code, locale);
    }

    @Override
    public String phrase(String name, String argument, Locale locale) {
        // These alone are words of ours.
        return name.equals("reason") || name.equals("wanted") || name.equals("what")
                ? MESSAGES.phrase(argument, locale)
                : Problem.super.phrase(name, argument, locale);
    }
}
