package org.entente.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Agreement;
import org.entente.violation.Violation;
import org.entente.vocabulary.Code;
import org.entente.vocabulary.CodeScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All codes of a form, one by one: which are known, against the lists of the standards. */
class CodeListsTest {

    /** The exceptional reservations of ISO 3166-1, with the alpha-3 codes of those that have one. */
    private static final String EXCEPTIONAL =
            "AC ASC, CP CPT, CQ CRQ, DG DGA, EA, EU, EZ, FX FXX, IC, SU SUN, TA TAA," + " UK, UN";

    /** The entries of ISO 3166-3, and Romania's code until 2002, as they were before they were withdrawn. */
    private static final String FORMER = "AI AFI, AN ANT, AQ ATB, BQ ATB, BU BUR, BY BYS, CS CSK, CS SCG, CT CTE,"
            + " DD DDR, DY DHY, FQ ATF, FX FXX, GE GEL, HV HVO, JT JTN, MI MID, NH NHB, NQ ATN, NT NTZ, PC PCI, PU PUS,"
            + " PZ PCZ, RH RHO, RO ROM, SK SKM, SU SUN, TP TMP, VD VDR, WK WAK, YD YMD, YU YUG, ZR ZAR";

    /** The codes of a length in a list of entries. */
    private static Stream<String> listed(String entries, int length) {
        return Arrays.stream(entries.split("[, ]+")).filter(code -> code.length() == length);
    }

    /** All words of capitals of a length. */
    private static Stream<String> words(int length) {
        return length == 0
                ? Stream.of("")
                : words(length - 1)
                        .flatMap(word -> "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                .chars()
                                .mapToObj(letter -> word + Character.toString((char) letter)));
    }

    /** User-assigned codes: AA, QM to QZ, XA to XZ, ZZ and whatever follows them. */
    private static boolean isUserAssigned(String code) {
        String start = code.substring(0, 2);
        return start.equals("AA")
                || start.equals("ZZ")
                || start.startsWith("X")
                || (start.charAt(0) == 'Q' && start.charAt(1) >= 'M');
    }

    private static Set<String> known(CodeScheme scheme, Stream<String> codes) {
        Set<String> known = codes.collect(Collectors.toCollection(TreeSet::new));
        Agreement agreement = Agreement.builder()
                .id("a")
                .title("en", "A")
                .addCodes(known.stream().map(code -> Code.of(scheme, code)).toArray(Code[]::new))
                .build();
        for (Violation violation : AgreementValidator.standard()
                .listing(known.size() + 1)
                .validate(agreement)
                .violations()) {
            known.remove(violation.arguments().get("value"));
        }
        return known;
    }

    private static Set<String> expected(int length, Locale.IsoCountryCode assigned) {
        Set<String> expected = new TreeSet<>(Locale.getISOCountries(assigned));
        words(length).filter(CodeListsTest::isUserAssigned).forEach(expected::add);
        listed(EXCEPTIONAL, length).forEach(expected::add);
        listed(FORMER, length).forEach(expected::add);
        return expected;
    }

    @Test
    void alpha2CodesAreAssignedReservedOrFormer() {
        Set<String> expected = expected(2, Locale.IsoCountryCode.PART1_ALPHA2);
        assertEquals(expected, known(CodeScheme.ISO_3166_1_ALPHA_2, words(2)));
    }

    @Test
    void alpha3CodesAreAssignedReservedOrFormer() {
        Set<String> expected = expected(3, Locale.IsoCountryCode.PART1_ALPHA3);
        assertEquals(expected, known(CodeScheme.ISO_3166_1_ALPHA_3, words(3)));
    }

    @Test
    void currenciesAreThoseOfTheJdk() {
        Set<String> expected = Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, known(CodeScheme.ISO_4217, words(3)));
    }

    @Test
    void formerCountriesHaveFourLetters() {
        Set<String> assigned = new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART3));
        assertEquals(assigned, known(CodeScheme.ISO_3166_3, Stream.concat(assigned.stream(), words(3))));
    }

    @Test
    void numericCodesHaveThreeDigits() {
        Set<String> right = new TreeSet<>(Set.of("000", "410", "999"));
        List<String> wrong = List.of("41", "4100", "41O", "\u0664\u0661\u0660", " 410");
        for (CodeScheme scheme : Set.of(CodeScheme.ISO_3166_1_NUMERIC, CodeScheme.UN_M49)) {
            assertEquals(right, known(scheme, Stream.concat(right.stream(), wrong.stream())));
        }
    }

    /** The schemes of which neither a list nor a shape is known. */
    private static final Set<CodeScheme> FREE = Set.of(
            CodeScheme.UNBIS,
            CodeScheme.ATOP,
            CodeScheme.CAMEO,
            CodeScheme.COW,
            CodeScheme.GLEDITSCH_WARD,
            CodeScheme.PLOVER,
            CodeScheme.G7_RESEARCH_GROUP,
            CodeScheme.PA_X,
            CodeScheme.UCUM,
            CodeScheme.vocabulary().of("OWN_SCHEME"));

    @Test
    void otherSchemesTakeAnyCode() {
        Stream.concat(CodeScheme.vocabulary().known().stream(), FREE.stream())
                .forEach(scheme -> assertEquals(
                        FREE.contains(scheme),
                        !known(scheme, Stream.of("anything")).isEmpty(),
                        scheme.code()));
    }

    /** Codes of a scheme that has a shape, and others that have none; capitals or not. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UNTS | I-1234; No. I-1234; UNTS No. 18232; II-10; A-5; 123456; I 7 | I-1234567; X-1; I-; 1155 UNTS 331",
                "UNTS_VOLUME | 1155 UNTS 331; UNTS vol. 1155, p. 331; 1155 U.N.T.S. 331; 1155 U.N.T.S. 331 (E);"
                        + " United Nations, Treaty Series, vol. 1155, p. 331; 1155 United Nations Treaty Series 331;"
                        + " UNTS vol. 1155, No. 18232, p. 331; 1155 UNTS 331, 332-3 | 1155; UNTS; I-18232",
                "UNTS_CERTIFICATE | COR-Reg-1234; 1234 | 1234567; COR",
                "LNTS | LoN-123; 12345; LNTS No. 2137; 94 LNTS 57; 94 L.N.T.S. 57 (E); XIV, p. 25;"
                        + " League of Nations, Treaty Series, vol. XCIV, p. 57; LNTS vol. 94, p. 57 | 123456; XIV; LNTS",
                "UST | 21 U.S.T. 77; 5 UST 12345; 33 U.S.T. (pt. 2) 1234; UST vol. 21, p. 77 | 21; 100 UST 5; UST",
                "TIAS | TIAS 1234; TIAS No. 12345; T.I.A.S. No. 1502; 15-1016; 15-101.1 | TIAS; 123456",
                "UKTS | UKTS 12 (1965); 5/1990; Treaty Series No. 5/1990; United Kingdom Treaty Series No. 58 (1980);"
                        + " TS 058/1980: Cmnd 7964; [1980] UKTS 58 | UKTS 12 65; 1965; UKTS",
                "CETS | CETS 5; ETS No. 164; 14A; European Treaty Series - No. 5;"
                        + " Council of Europe Treaty Series No. 210 | 1234; CETS 1234; CETS",
                "CELEX | 32016R0679; 12012E/TXT; 22020A1231(01) | R0679; 32016",
                "ELI | http://data.europa.eu/eli/reg/2016/679/oj | eli; http://eli",
                "UN_SYMBOL | A/RES/217(III); S/2004/1 | A; 1/RES; A//1",
                "WIKIDATA | Q42; P31; L7 | Q; 42; X42",
                "EUROVOC | c_1234abcd; 100142; 1234.5 | c_xyz; 12345678",
                "CAP | 19; 1925 | 19255; 19a",
            })
    void codesHaveTheShapeOfTheirScheme(String scheme, String right, String wrong) {
        CodeScheme of = CodeScheme.vocabulary().of(scheme);
        Set<String> sound = new TreeSet<>();
        for (String code : right.split("; ", -1)) {
            sound.addAll(List.of(code, code.toLowerCase(Locale.ROOT), code.toUpperCase(Locale.ROOT)));
        }
        assertEquals(sound, known(of, Stream.concat(sound.stream(), Arrays.stream(wrong.split("; ", -1)))));
    }
}
