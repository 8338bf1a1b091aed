package org.entente.table.problem;

import java.util.Locale;
import java.util.ResourceBundle;
import org.entente.violation.Messages;
import org.entente.violation.Problem;
import org.entente.violation.Severity;

/** What can be wrong with a table, or be too much for one. Each states its text in English. */
public enum TableProblem implements Problem {
    /** The text does not follow the grammar of CSV. */
    CSV_MALFORMED("csv-malformed", "the file is no CSV: {reason}"),
    /** The bytes are not in the encoding of the file. */
    CSV_ENCODING("csv-encoding", "the file is not in {encoding}, which the byte {byte} shows: save it as CSV in UTF-8"),
    /** A file has no header. */
    HEADER_MISSING(
            "header-missing",
            "the file has no header: its first row names the columns, such as agreementId,kind,by,summary"),
    /** The name of a file is that of no table. */
    TABLE_UNKNOWN(
            "table-unknown",
            "\"{found}\" is no table: {?near}name the file {near}.csv{/}{?known}the tables are {known}{/}"),
    /** There is no table of the name that is asked for. */
    TABLE_MISSING(
            "table-missing",
            "there is no file of tables at {path}: give a folder with files such as provisions.csv, or such a file"),
    /** A table is there in two files. */
    TABLE_DUPLICATE("table-duplicate", "the table {table} is in the file {other}, too: put its rows into one file"),
    /** A column is named as no member of the draft. */
    COLUMN_UNKNOWN(
            "column-unknown",
            "\"{column}\" is no column of {table}: {?first}numbers begin at {first}: {/}{?near}write \"{near}\"{/}{?known}it begins with one of {known}{/}"),
    /** Two columns say the same. */
    COLUMN_DUPLICATE("column-duplicate", "\"{column}\" says the same as the column \"{other}\": keep one of them"),
    /** A table has no column that says to which agreement its rows belong. */
    COLUMN_MISSING(
            "column-missing",
            "no column says to which agreement a row belongs, and there are several: add \"{column}\" with the id of the agreement"),
    /** A row has more or fewer cells than the header. */
    ROW_LENGTH(
            "row-length",
            "the row has {found} cells and the header has {wanted}: a separator is missing or too many, or a cell that holds one is not in quotation marks"),
    /** Two cells of a row say what a member is. */
    CELL_CONFLICT(
            "cell-conflict", "\"{column}\" and \"{other}\" both say what {member} is: leave one of the cells empty"),
    /** A row does not say to which agreement it belongs. */
    AGREEMENT_MISSING(
            "agreement-missing",
            "the row does not say to which agreement it belongs: write the id of the agreement under \"{column}\""),
    /** A row belongs to an agreement that no table of agreements has. */
    AGREEMENT_UNLISTED(
            "agreement-unlisted",
            "\"{id}\" is the id of no row of {table}: {?near}write \"{near}\", or {/}add a row for it"),
    /** Two rows are one agreement. */
    AGREEMENT_DUPLICATE(
            "agreement-duplicate",
            "\"{id}\" is the id of the agreement in row {other}, too: give each an id of its own"),
    /** A mapping says nothing of a column. */
    COLUMN_UNBOUND(
            "column-unbound",
            "the mapping says nothing of the column \"{column}\": bind it, or name it under \"ignored\""),
    /** A mapping names a column that is not there. */
    COLUMN_ABSENT(
            "column-absent",
            "the mapping names the column \"{column}\", which the file does not have{?near}; it has \"{near}\"{/}"),
    /** A value is no date as the mapping says that they are written. */
    CELL_DATE(
            "cell-date",
            "\"{found}\" is no date of the form {pattern}: correct it, or say under \"dates\", \"values\" or \"empty\" what it means"),
    /** A value is no number as the mapping says that they are written. */
    CELL_NUMBER(
            "cell-number",
            "\"{found}\" is no number of the form {example}: correct it, or say under \"numbers\", \"values\" or \"empty\" what it means"),
    /** A cell is empty beside another that is not, and what both stand for needs both. */
    CELL_WANTED(
            "cell-wanted",
            "\"{template}\" wants the column \"{column}\", which is empty here: fill it in, or say under \"otherwise\" what stands there then"),
    /** Rows that are one say different things of one member. */
    ROW_CONFLICT(
            "row-conflict",
            "\"{found}\" is {column} here and \"{other}\" in row {row}, which are one row of {table}: correct one of them, distinguish the rows by what they are joined by, or name a list"),
    /** A cell says something that a mapping does not take. */
    CELL_UNUSED(
            "cell-unused",
            "\"{found}\" is taken by no row of the mapping, since what it belongs to is not given here: fill that in, or name the column \"{column}\" under \"ignored\""),
    /** A mapping has a member that is not known. */
    MAPPING_MEMBER(
            "mapping-member",
            "\"{member}\" is no member of a mapping here: {?near}write \"{near}\"{/}{?known}there are {known}{/}"),
    /** A mapping has a value of another type than it should be. */
    MAPPING_TYPE("mapping-type", "\"{member}\" takes {wanted}"),
    /** A mapping has a value that is none of its kind. */
    MAPPING_VALUE(
            "mapping-value", "\"{found}\" is no {what}{?near}: write \"{near}\"{/}{?known}: there are {known}{/}"),
    /** A mapping lacks a member. */
    MAPPING_MISSING("mapping-missing", "\"{member}\" is missing: add it, such as {example}"),
    /** A mapping is no JSON. */
    MAPPING_MALFORMED("mapping-malformed", "the mapping is no JSON: {reason}"),
    /** A table cannot hold a part that says nothing. */
    UNFIT_BARE("unfit-bare", "a part that says nothing, for which a table has no column"),
    /** A list has more parts than a table has columns for. */
    UNFIT_MANY(
            "unfit-many",
            "number {number} of a list, of which a table holds {limit}: let it repeat more columns (EntenteTables.repeating), or name the register that has the definition"),
    /** A text has the sign that stands between values, where it looks like one. */
    UNFIT_SEPARATOR("unfit-separator", "the sign | in \"{text}\", which a table would take for the end of a value");

    private static final Messages MESSAGES =
            Messages.of(locale -> ResourceBundle.getBundle("org.entente.table.messages", locale), Locale.KOREAN);

    private final String code;
    private final String message;

    TableProblem(String code, String message) {
        this.code = code;
        this.message = message;
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
        return MESSAGES.translation(code, locale).orElse(message);
    }

    @Override
    public String phrase(String name, String argument, Locale locale) {
        // These alone are words of ours.
        return name.equals("reason") || name.equals("wanted") || name.equals("what")
                ? MESSAGES.phrase(argument, locale)
                : Problem.super.phrase(name, argument, locale);
    }
}
