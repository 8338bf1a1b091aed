package org.entente.table.mapping;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a file means.
 *
 * @param separator what stands between values, if stated
 * @param charset the encoding, if stated
 * @param agreement to which agreement a row belongs
 * @param conversions by column, what its values mean; {@code *} for all others
 * @param ignored the columns that mean nothing
 * @param rows what each row gives
 */
public record MappedFile(
        Optional<Character> separator,
        Optional<Charset> charset,
        Template agreement,
        Map<String, Conversion> conversions,
        List<String> ignored,
        List<MappedRow> rows) {

    /** Stands for all columns without an entry. */
    public static final String OTHERS = "*";

    public Conversion conversion(String column) {
        Conversion own = conversions.get(column);
        return own != null ? own : conversions.getOrDefault(OTHERS, Conversion.NONE);
    }
}
