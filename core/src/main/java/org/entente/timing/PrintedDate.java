package org.entente.timing;

import static org.entente.meta.Kinds.line;
import static org.entente.meta.Kinds.term;

import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.Kind;
import org.entente.meta.Kinds;
import org.entente.meta.MetaType;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.CalendarSystem;
import org.immutables.value.Value;

/**
 * A date as a source prints it, and by which calendar. It stands beside the date, which is Gregorian, or alone where that
 * could not be found out: "the sixth day of the fourth month of the eighth year of Kuang Hsü".
 */
@Value.Immutable
@ValueStyle
public sealed interface PrintedDate permits ImmutablePrintedDate {

    /** {@return the date as printed; one line} */
    String asPrinted();

    /** {@return the calendar by which it is given, or empty if not coded} */
    Optional<CalendarSystem> calendar();

    /**
     * Makes a printed date.
     *
     * @param asPrinted the words; one line
     * @param calendar the calendar
     * @return the printed date
     */
    static PrintedDate of(String asPrinted, CalendarSystem calendar) {
        return builder().asPrinted(asPrinted).calendar(calendar).build();
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this printed date} */
    Builder toBuilder();

    /** {@return a printed date, as a kind of member} */
    static Kind<PrintedDate> kind() {
        return PrintedDateMeta.KIND;
    }

    /** {@return the members of a printed date, each stated once} */
    static MetaType<PrintedDate> meta() {
        return PrintedDateMeta.META;
    }

    /** Builds printed dates; {@code asPrinted} is mandatory. */
    final class Builder extends ImmutablePrintedDate.Builder {

        Builder() {}

        /**
         * Builds the printed date.
         *
         * @return the printed date
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public PrintedDate build() {
            PrintedDate date = super.build();
            return Checks.begin().line("asPrinted", date.asPrinted()).passed(date);
        }
    }
}

final class PrintedDateMeta {

    static final Kind<PrintedDate> KIND = Kinds.part(PrintedDate::meta);

    static final MetaType<PrintedDate> META = MetaType.of(
                    PrintedDate.class, PrintedDate::builder, PrintedDate.Builder::build)
            .described("A date as a source prints it, and by which calendar; the date beside it is Gregorian.")
            .required("asPrinted", line(), PrintedDate::asPrinted, PrintedDate.Builder::asPrinted)
            .described("The date as printed; one line.")
            .optional(
                    "calendar", term(CalendarSystem.vocabulary()), PrintedDate::calendar, PrintedDate.Builder::calendar)
            .described("The calendar by which it is given.")
            .done();

    private PrintedDateMeta() {}
}
