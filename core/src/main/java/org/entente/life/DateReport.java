package org.entente.life;

import static org.entente.meta.DefinitionKind.SOURCE;
import static org.entente.meta.Kinds.choice;
import static org.entente.meta.Kinds.part;
import static org.entente.meta.Kinds.to;

import java.util.List;
import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.source.Citation;
import org.entente.text.LocalizedText;
import org.entente.time.DateSpan;
import org.entente.timing.PrintedDate;
import org.entente.violation.InvalidValueException;
import org.immutables.value.Value;

/**
 * What another source says of the date of an event. It stands beside the date of the event; queries take both into account.
 */
@Value.Immutable
@ValueStyle
public sealed interface DateReport permits ImmutableDateReport {

    /** {@return which of the two dates of the event it reports} */
    EventDate of();

    /** {@return the date; empty where it could not be read from what is printed} */
    Optional<DateSpan> date();

    /** {@return how the source prints that date and by which calendar, beside it or alone, or empty} */
    Optional<PrintedDate> dateAsPrinted();

    /** {@return the id of the source that says so, or empty} */
    Optional<String> source();

    /** {@return the works that say so} */
    List<Citation> citations();

    /** {@return the coder's note, or empty} */
    Optional<LocalizedText> note();

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this date report} */
    Builder toBuilder();

    /** {@return the members of a date report, each stated once} */
    static MetaType<DateReport> meta() {
        return DateReportMeta.META;
    }

    /** Builds date reports; {@code of} and one of {@code date} and {@code dateAsPrinted} are mandatory. */
    final class Builder extends ImmutableDateReport.Builder {

        Builder() {}

        /**
         * Builds the date report.
         *
         * @return the date report
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public DateReport build() {
            DateReport dateReport = super.build();
            return Checks.begin()
                    .oneOf(
                            "date, dateAsPrinted",
                            dateReport.date().isPresent()
                                    || dateReport.dateAsPrinted().isPresent())
                    .id("source", dateReport.source())
                    .passed(dateReport);
        }
    }
}

final class DateReportMeta {

    static final MetaType<DateReport> META = MetaType.of(
                    DateReport.class, DateReport::builder, DateReport.Builder::build)
            .described("What another source says of the date of an event.")
            .required("of", choice(EventDate.class), DateReport::of, DateReport.Builder::of)
            .described("Which of the two dates of the event it reports.")
            .optional("date", DateSpan.kind(), DateReport::date, DateReport.Builder::date)
            .described("The date; left out where it could not be read from what is printed.")
            .optional("dateAsPrinted", PrintedDate.kind(), DateReport::dateAsPrinted, DateReport.Builder::dateAsPrinted)
            .described("How the source prints that date, beside it or alone.")
            .optional("source", to(SOURCE), DateReport::source, DateReport.Builder::source)
            .described("The id of the source that says so.")
            .list("citations", part(Citation::meta), DateReport::citations, DateReport.Builder::addCitation)
            .described("The works that say so.")
            .optional("note", LocalizedText.kind(), DateReport::note, DateReport.Builder::note)
            .described("The coder's note.")
            .atLeastOneOf("date", "dateAsPrinted")
            .done();

    private DateReportMeta() {}
}
