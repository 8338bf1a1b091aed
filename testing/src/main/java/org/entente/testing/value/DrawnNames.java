package org.entente.testing.value;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.entente.name.NameForm;
import org.entente.name.NameOrder;
import org.entente.name.PersonName;
import org.entente.testing.making.OptionalArbitrary;
import org.entente.testing.making.Table;
import org.entente.testing.making.Words;
import org.entente.text.LanguageTag;
import org.entente.vocabulary.Romanisation;

/** Names of persons, known and invented. */
public final class DrawnNames {

    private static final List<PersonName> KNOWN = Table.rows("persons.tsv").stream()
            .collect(Collectors.groupingBy(row -> row.text(0), LinkedHashMap::new, Collectors.toList()))
            .entrySet()
            .stream()
            .map(Map.Entry::getValue)
            .map(rows -> PersonName.builder()
                    .forms(rows.stream().map(DrawnNames::form).toList())
                    .build())
            .toList();

    private DrawnNames() {}

    private static NameForm form(Table.Row row) {
        return NameForm.builder()
                .language(row.given(1).map(LanguageTag::of))
                .order(row.given(2).map(NameOrder::valueOf))
                .romanisation(row.given(3).map(Romanisation.vocabulary()::of))
                .prefix(row.given(4))
                .given(row.given(5))
                .middle(row.given(6))
                .family(row.given(7))
                .suffix(row.given(8))
                .full(row.text(9))
                .build();
    }

    /** Names in all forms that are known of each, real ones and invented ones. */
    public static Arbitrary<PersonName> personNames() {
        return Drawn.completedAlone(
                PersonName.meta(),
                OptionalArbitrary.either(
                        20,
                        nameForms()
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3)
                                .map(forms -> PersonName.builder().forms(forms).build()),
                        Arbitraries.of(KNOWN).withoutEdgeCases()),
                "forms");
    }

    /** Single forms of names, with as many parts as are known. */
    public static Arbitrary<NameForm> nameForms() {
        return Drawn.of(NameForm.meta(), NameForm::builder)
                .with("full", Words.LINES)
                .maybe(50, "language", Words.TAGS)
                .maybe(50, "order", Arbitraries.of(NameOrder.class))
                .maybe(20, "romanisation", DrawnTerms.terms(Romanisation.vocabulary()))
                .maybe(5, "prefix", Arbitraries.of("Sir", "Baroness", "HRH"))
                .maybe(40, "family", Words.LINES)
                .maybe(40, "given", Words.LINES)
                .maybe(5, "particle", Arbitraries.of("von der", "de", "van"))
                .maybe(10, "middle", Arbitraries.of("J.", "W."))
                .maybe(5, "patronymic", Arbitraries.of("Викторович", "Jakobsdóttir"))
                .maybe(10, "suffix", Arbitraries.of("III", "Jr.", "Sr."))
                .maybe(5, "sortAs", Words.LINES)
                .maybe(5, "used", DrawnDates.dateSpans())
                .values(form -> form.build());
    }
}
