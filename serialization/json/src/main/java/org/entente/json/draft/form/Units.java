package org.entente.json.draft.form;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.quantity.Ucum;
import org.entente.vocabulary.CodeScheme;

/** Units and currencies without their scheme, and how a draft writes them. */
public final class Units {

    private static final Pattern LETTERS = Pattern.compile("[A-Z]{3}");

    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("euro", "EUR"),
            Map.entry("euros", "EUR"),
            Map.entry("€", "EUR"),
            Map.entry("us dollar", "USD"),
            Map.entry("us dollars", "USD"),
            Map.entry("us$", "USD"),
            Map.entry("yen", "JPY"),
            Map.entry("won", "KRW"),
            Map.entry("원", "KRW"),
            Map.entry("엔", "JPY"));

    private static final Map<String, String> WORDS =
            Map.of("per cent", "%", "퍼센트", "%", "명", "{person}", "톤", "t", "일", "d", "년", "a");

    private Units() {}

    /** A unit with its scheme in front; empty if none is probable. */
    public static Optional<String> coded(String text) {
        String unit = text.strip();
        String lower = unit.toLowerCase(Locale.ROOT);
        Optional<String> currency = Optional.ofNullable(CURRENCIES.get(lower))
                .or(() -> Optional.of(unit).filter(Units::isCurrency));
        if (currency.isPresent()) {
            return currency.map(code -> CodeScheme.ISO_4217.code() + ": " + code);
        }
        return Optional.ofNullable(WORDS.get(lower))
                .or(() -> Ucum.meant(unit))
                .or(() -> Optional.of(unit).filter(Ucum::isUnit))
                .or(() -> Optional.of("{" + unit + "}").filter(Ucum::isUnit))
                .map(code -> CodeScheme.UCUM.code() + ": " + code);
    }

    private static boolean isCurrency(String code) {
        return LETTERS.matcher(code).matches()
                && Currency.getAvailableCurrencies().stream()
                        .anyMatch(currency -> currency.getCurrencyCode().equals(code));
    }
}
