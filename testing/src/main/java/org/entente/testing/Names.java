package org.entente.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.entente.name.NameForm;
import org.entente.name.NameOrder;
import org.entente.name.PersonName;
import org.entente.testing.making.BuilderArbitrary;
import org.entente.testing.making.OptionalArbitrary;
import org.entente.testing.making.Table;
import org.entente.testing.making.Words;
import org.entente.text.LanguageTag;
import org.entente.vocabulary.Romanisation;

/** Names of persons: in several scripts, orders and romanisations, mononyms, patronymics, generational suffixes. */
public final class Names {

    private static final List<PersonName> KNOWN = Table.rows("persons.tsv").stream()
            .collect(Collectors.groupingBy(row -> row.text(0), LinkedHashMap::new, Collectors.toList()))
            .entrySet()
            .stream()
            .map(Map.Entry::getValue)
            .map(rows -> PersonName.builder()
                    .forms(rows.stream().map(Names::form).toList())
                    .build())
            .toList();

    private Names() {}

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

    /**
     * Names in all forms that are known of each, real ones and invented ones.
     *
     * @return the arbitrary
     */
    public static Arbitrary<PersonName> personNames() {
        return OptionalArbitrary.either(
                20,
                nameForms()
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(forms -> PersonName.builder().forms(forms).build()),
                Arbitraries.of(KNOWN).withoutEdgeCases());
    }

    /**
     * Single forms of names, with as many parts as are known.
     *
     * @return the arbitrary
     */
    public static Arbitrary<NameForm> nameForms() {
        return BuilderArbitrary.of(NameForm::builder)
                .with(Words.LINES, (form, full) -> form.full(full))
                .maybe(50, Texts.TAGS, (form, language) -> form.language(language))
                .maybe(50, Arbitraries.of(NameOrder.class), (form, order) -> form.order(order))
                .maybe(20, Vocabularies.terms(Romanisation.vocabulary()), (form, how) -> form.romanisation(how))
                .maybe(5, Arbitraries.of("Sir", "Baroness", "HRH"), (form, prefix) -> form.prefix(prefix))
                .maybe(40, Words.LINES, (form, family) -> form.family(family))
                .maybe(40, Words.LINES, (form, given) -> form.given(given))
                .maybe(5, Arbitraries.of("von der", "de", "van"), (form, particle) -> form.particle(particle))
                .maybe(10, Arbitraries.of("J.", "W."), (form, middle) -> form.middle(middle))
                .maybe(5, Arbitraries.of("Викторович", "Jakobsdóttir"), (form, it) -> form.patronymic(it))
                .maybe(10, Arbitraries.of("III", "Jr.", "Sr."), (form, suffix) -> form.suffix(suffix))
                .maybe(5, Words.LINES, (form, key) -> form.sortAs(key))
                .maybe(5, Dates.dateSpans(), (form, used) -> form.used(used))
                .values(form -> form.build());
    }
}
