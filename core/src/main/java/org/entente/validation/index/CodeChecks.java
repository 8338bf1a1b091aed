package org.entente.validation.index;

import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.vocabulary.CodeScheme;
import org.jspecify.annotations.Nullable;

/**
 * Whether a text can be a code of a scheme: where there is a list it is on it, elsewhere it is written in one of the ways
 * in which people write them. What a check needs is made with the first code of its scheme.
 */
public final class CodeChecks {

    private static final String THREE_DIGITS = "\\d{3}";

    private static final Map<String, Predicate<String>> BY_SCHEME = Map.ofEntries(
            check(CodeScheme.ISO_3166_1_ALPHA_2, CountryCodes::isAlpha2),
            check(CodeScheme.ISO_3166_1_ALPHA_3, CountryCodes::isAlpha3),
            check(CodeScheme.ISO_3166_3, CountryCodes::isFormer),
            check(CodeScheme.ISO_4217, code -> Currencies.CODES.contains(code)),
            shape(CodeScheme.ISO_3166_1_NUMERIC, THREE_DIGITS),
            shape(CodeScheme.UN_M49, THREE_DIGITS),
            shape(CodeScheme.UNTS, "(?:U\\.?N\\.?T\\.?S\\.?,? )?(?:No\\.? ?)?(?:(?:I{1,2}|[AB])[-:. ]? ?)?\\d{1,6}"),
            shape(CodeScheme.UNTS_VOLUME, "\\D{0,40}\\d{1,4}(?:\\D{1,40}\\d{1,6}){1,3}\\D{0,12}"),
            shape(CodeScheme.UNTS_CERTIFICATE, "\\D{0,8}\\d{1,6}"),
            shape(
                    CodeScheme.LNTS,
                    "(?:L\\.?N\\.?T\\.?S\\.?,? )?(?:No\\.? ?)?(?:LoN[-: ]?)?\\d{1,5}"
                            + "|(?:\\D{0,40}\\W)?(?:\\d{1,3}|[IVXLC]{1,9})\\W\\D{0,40}\\d{1,4}\\D{0,12}"),
            shape(CodeScheme.UST, "(?:\\D{0,12}\\W)?\\d{1,2}\\D{1,20}\\d{1,5}(?:\\D{1,4}\\d{1,5})?"),
            shape(CodeScheme.TIAS, "(?:T\\.?I\\.?A\\.?S\\.? ?)?(?:No\\.? ?)?(?:\\d{1,5}|\\d{2}-\\d{3,4}(?:\\.\\d)?)"),
            shape(
                    CodeScheme.UKTS,
                    "\\D{0,40}(?:\\d{1,3}\\D{1,3}\\d{4}|\\d{4}\\D{1,40}\\d{1,3})(?:\\D{1,10}\\d{1,5})?\\D?"),
            shape(CodeScheme.CETS, "(?:C?ETS ?)?(?:No\\.? ?)?\\d{1,3}[AB]?|\\D{0,40}\\W\\d{1,3}[AB]?"),
            shape(CodeScheme.CELEX, "[0-9A-Z]\\d{4}[A-Z]{1,2}[0-9A-Z()/.-]+"),
            shape(CodeScheme.ELI, ".*\\beli/.+"),
            shape(CodeScheme.UN_SYMBOL, "[A-Z]{1,8}(?:/[^/ ][^/]*)+"),
            shape(CodeScheme.WIKIDATA, "[QPL]\\d+"),
            shape(CodeScheme.EUROVOC, "(?:c_[0-9a-f]+|\\d{1,7}(?:\\.\\d+)?)"),
            shape(CodeScheme.CAP, "\\d{1,4}"));

    private CodeChecks() {}

    private static final class Currencies {

        static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .collect(Collectors.toUnmodifiableSet());

        private Currencies() {}
    }

    /** The codes that match a pattern, whatever their case. */
    private static final class Shape implements Predicate<String> {

        private final String written;
        /** In another thread made once more at worst. */
        private @Nullable Pattern pattern;

        Shape(String written) {
            this.written = written;
        }

        @Override
        public boolean test(String code) {
            Pattern made = pattern;
            if (made == null) {
                made = Pattern.compile(written, Pattern.CASE_INSENSITIVE);
                pattern = made;
            }
            return made.matcher(code).matches();
        }
    }

    private static Map.Entry<String, Predicate<String>> shape(CodeScheme scheme, String written) {
        return check(scheme, new Shape(written));
    }

    private static Map.Entry<String, Predicate<String>> check(CodeScheme scheme, Predicate<String> check) {
        return Map.entry(scheme.code(), check);
    }

    /** The test whether a text can be a code of a scheme; empty where any text can. */
    public static Optional<Predicate<String>> of(CodeScheme scheme) {
        return Optional.ofNullable(BY_SCHEME.get(scheme.code()));
    }
}
