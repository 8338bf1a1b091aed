package org.entente.validation.index;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The codes of countries by ISO 3166: those of today, those withdrawn, which old agreements have, and those reserved. */
final class CountryCodes {

    private static final Set<String> ALPHA_2 = Set.of(Locale.getISOCountries());
    private static final Set<String> ALPHA_3 = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
    private static final Set<String> FORMER = Locale.getISOCountries(Locale.IsoCountryCode.PART3);

    /** The codes of ISO 3166-3 begin with the alpha-2 code that was withdrawn. */
    private static final Set<String> FORMER_ALPHA_2 =
            FORMER.stream().map(code -> code.substring(0, 2)).collect(Collectors.toUnmodifiableSet());

    /** User-assigned, and exceptionally reserved. */
    private static final Pattern RESERVED_ALPHA_2 =
            Pattern.compile("AA|Q[M-Z]|X[A-Z]|ZZ|AC|CP|CQ|DG|EA|EU|EZ|FX|IC|SU|TA|UK|UN");

    /** User-assigned, and exceptionally reserved. */
    private static final Pattern RESERVED_ALPHA_3 =
            Pattern.compile("AA[A-Z]|Q[M-Z][A-Z]|X[A-Z]{2}|ZZ[A-Z]|ASC|CPT|CRQ|DGA|TAA");

    /** Those withdrawn by ISO 3166-3, and that of Romania until 2002. */
    private static final Pattern FORMER_ALPHA_3 =
            Pattern.compile("AFI|ANT|AT[BFN]|BUR|BYS|CSK|CTE|DDR|DHY|FXX|GEL|HVO|JTN"
                    + "|MID|NHB|NTZ|PC[IZ]|PUS|RHO|ROM|SCG|SKM|SUN|TMP|VDR|WAK|YMD|YUG|ZAR");

    private CountryCodes() {}

    static boolean isAlpha2(String code) {
        return ALPHA_2.contains(code) || FORMER_ALPHA_2.contains(code) || is(RESERVED_ALPHA_2, code);
    }

    static boolean isAlpha3(String code) {
        return ALPHA_3.contains(code) || is(FORMER_ALPHA_3, code) || is(RESERVED_ALPHA_3, code);
    }

    static boolean isFormer(String code) {
        return FORMER.contains(code);
    }

    private static boolean is(Pattern codes, String code) {
        return codes.matcher(code).matches();
    }
}
