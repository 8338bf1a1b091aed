package org.entente.validation.index;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.entente.vocabulary.CodeScheme;

/** How the codes of some schemes are written, in all the ways in which people write them. */
public final class CodeShapes {

    private static final Map<CodeScheme, Predicate<String>> SHAPES = Map.ofEntries(
            shape(CodeScheme.UNTS, "(?:No\\.? ?)?(?:(?:I{1,2}|[AB])[-:. ]? ?)?\\d{1,6}"),
            shape(CodeScheme.UNTS_VOLUME, "\\D{0,12}\\d{1,4}\\D{1,16}\\d{1,5}\\D{0,3}"),
            shape(CodeScheme.UNTS_CERTIFICATE, "\\D{0,8}\\d{1,6}"),
            shape(CodeScheme.LNTS, "(?:No\\.? ?)?(?:LoN[-: ]?)?\\d{1,5}|(?:\\d{1,3}|[IVXLC]{1,9})\\W\\D{0,12}\\d{1,4}"),
            shape(CodeScheme.UST, "\\d{1,2}\\D{1,8}\\d{1,5}"),
            shape(CodeScheme.TIAS, "(?:TIAS ?)?(?:No\\.? ?)?(?:\\d{1,5}|\\d{2}-\\d{3,4}(?:\\.\\d)?)"),
            shape(CodeScheme.UKTS, "\\D{0,12}\\d{1,3}\\D{1,3}\\d{4}\\D?"),
            shape(CodeScheme.CETS, "(?:C?ETS ?)?(?:No\\.? ?)?\\d{1,3}[AB]?"),
            shape(CodeScheme.CELEX, "[0-9A-Z]\\d{4}[A-Z]{1,2}[0-9A-Z()/.-]+"),
            shape(CodeScheme.ELI, ".*\\beli/.+"),
            shape(CodeScheme.UN_SYMBOL, "[A-Z]{1,8}(?:/[^/ ][^/]*)+"),
            shape(CodeScheme.WIKIDATA, "[QPL]\\d+"),
            shape(CodeScheme.EUROVOC, "(?:c_[0-9a-f]+|\\d{1,7}(?:\\.\\d+)?)"),
            shape(CodeScheme.CAP, "\\d{1,4}"));

    private CodeShapes() {}

    private static Map.Entry<CodeScheme, Predicate<String>> shape(CodeScheme scheme, String pattern) {
        return Map.entry(
                scheme, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE).asMatchPredicate());
    }

    /** The test whether a text can be a code of a scheme; empty where any text can. */
    public static Optional<Predicate<String>> of(CodeScheme scheme) {
        return Optional.ofNullable(SHAPES.get(scheme));
    }
}
