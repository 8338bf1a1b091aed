package org.entente.json.type;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.text.LanguageTag;
import org.entente.text.LocalizedText;
import org.entente.time.DateSpan;
import org.entente.time.IsoDuration;
import org.entente.time.UncertainDate;
import org.entente.violation.InvalidValueException;
import org.entente.wording.Reference;
import org.junit.jupiter.api.Test;

/** The forms that the schema states are those that the values check, character by character and day by day. */
class StringFormTest {

    private static boolean has(StringForm form, String text) {
        return asStated(form).test(text);
    }

    /** What the schema says of a form, compiled once. */
    private static Predicate<String> asStated(StringForm form) {
        Predicate<String> pattern = Pattern.compile(form.pattern()).asPredicate();
        return form.forbidden()
                .map(characters ->
                        pattern.and(Pattern.compile(characters).asPredicate().negate()))
                .orElse(pattern);
    }

    private static boolean makes(Runnable make) {
        try {
            make.run();
            return true;
        } catch (InvalidValueException refusal) {
            return false;
        }
    }

    /** Every assigned character, alone and between two letters. */
    private static void sameCharacters(StringForm form, Predicate<String> isSound) {
        Predicate<String> stated = asStated(form);
        List<String> differing = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(each -> Character.isDefined(each) && Character.getType(each) != Character.SURROGATE)
                .mapToObj(Character::toString)
                .flatMap(character -> Stream.of(character, "a" + character + "b"))
                .filter(text -> stated.test(text) != isSound.test(text))
                .map(text ->
                        String.format(Locale.ROOT, "%04X of %d", (int) text.charAt(text.length() / 2), text.length()))
                .toList();
        assertEquals(List.of(), differing);
    }

    @Test
    void idsHaveTheSameCharacters() {
        sameCharacters(StringForm.ID, id -> makes(() -> Reference.to(id)));
    }

    @Test
    void linesHaveTheSameCharacters() {
        sameCharacters(StringForm.LINE, line -> makes(() -> Reference.printed(line)));
    }

    @Test
    void proseHasTheSameCharacters() {
        sameCharacters(StringForm.PROSE, text -> makes(() -> LocalizedText.of("en", text)));
    }

    /** Every day that can be written, of years of all kinds, with what is no day. */
    @Test
    void datesAreInTheSameCalendar() {
        for (String year : List.of("0000", "-0001", "-0004", "1582", "1900", "2000", "2004", "2021", "9999", "-0000")) {
            for (int month = 0; month <= 13; month++) {
                same(StringForm.DATE, String.format(Locale.ROOT, "%s-%02d", year, month));
                for (int day = 0; day <= 32; day++) {
                    same(StringForm.DATE, String.format(Locale.ROOT, "%s-%02d-%02d", year, month, day));
                }
            }
        }
        Stream.of("", "2021", "-2021", "202", "20211", "2021?", "2021~", "2021%", "2021??", "2021-3", "--2021", "2021-")
                .forEach(text -> same(StringForm.DATE, text));
    }

    private static void same(StringForm form, String text) {
        assertEquals(makes(() -> UncertainDate.parse(text)), has(form, text), text);
    }

    @Test
    void spansHaveTheSameEnds() {
        List<String> ends = List.of("", "..", ".", "2021", "2021-02", "2021-02-29", "2021-03-01~", "x");
        for (String first : ends) {
            for (String last : ends) {
                // Which of two comes first is not for a form to say, and all these do.
                String text = first + "/" + last;
                boolean isReversed = first.startsWith("2021-03") && last.equals("2021-02");
                assertEquals(isReversed || makes(() -> DateSpan.parse(text)), has(StringForm.DATES, text), text);
            }
            assertEquals(makes(() -> DateSpan.parse(first)), has(StringForm.DATES, first), first);
        }
        assertEquals(false, has(StringForm.DATES, "2021/2021/2021"));
    }

    @Test
    void durationsAreTheSame() {
        for (String text : List.of(
                "P",
                "PT",
                "P1D",
                "P1W",
                "P1W1D",
                "P1Y2M3D",
                "P1YT",
                "PT1H2M3S",
                "P1.5Y",
                "-P1D",
                "P1D1Y",
                "P1234567890D",
                "P123456789D",
                "PT1D",
                "p1d",
                "P1H",
                "")) {
            assertEquals(makes(() -> IsoDuration.parse(text)), has(StringForm.DURATION, text), text);
        }
    }

    @Test
    void languageTagsAreTheSame() {
        for (String text : List.of(
                "en",
                "EN",
                "e",
                "eng",
                "engl",
                "english",
                "en_US",
                "en-US",
                "en-us",
                "zh-Hant-TW",
                "sl-rozaj-biske-1994",
                "de-419",
                "x-own",
                "en-x-own",
                "i-klingon",
                "zh-cmn-Hans-CN",
                "en-a-bbb-x-a",
                "a-DE",
                "de-",
                "-de",
                "de--DE",
                "",
                "de-1",
                "ja-u-ca-japanese",
                "en-GB-oed",
                "sgn-BE-FR",
                "english language",
                "en-abcdefghi",
                "한국")) {
            assertEquals(makes(() -> LanguageTag.of(text)), has(StringForm.LANGUAGE, text), text);
        }
    }

    @Test
    void timesOfDayAreSpeltTheSame() {
        for (String hour : List.of("00", "09", "19", "23", "24", "9")) {
            for (String rest : List.of(
                    "",
                    ":",
                    ":00",
                    ":59",
                    ":60",
                    ":5",
                    ":30:00",
                    ":30:01",
                    ":30:59",
                    ":30:60",
                    ":30:00.1",
                    ":30:00.100",
                    ":30:00.000",
                    ":30:15.001",
                    ":30:15.000001",
                    ":30:15.001000",
                    ":30:15.000000001",
                    ":30:15.1234567",
                    ":30:15.123456000",
                    ":30Z",
                    ":30:15,5")) {
                String text = hour + rest;
                assertEquals(
                        isWritten(text, time -> LocalTime.parse(time).toString()), has(StringForm.TIME, text), text);
            }
        }
    }

    @Test
    void offsetsAreSpeltTheSame() {
        for (String prefix : List.of("", "UTC", "GMT", "UT")) {
            for (String offset : List.of(
                    "",
                    "Z",
                    "+9",
                    "-0",
                    "+09",
                    "+0900",
                    "+09:00",
                    "-09:30",
                    "+00:00",
                    "-00:00",
                    "+00:01",
                    "+17:59",
                    "+18:00",
                    "-18:00",
                    "+18:01",
                    "+19:00",
                    "+09:60",
                    "+09:00:00",
                    "+09:00:01",
                    "+00:00:59",
                    "+9:00",
                    " +09:00")) {
                String text = prefix + offset;
                // Only a list of zones shows that a name is none.
                boolean isName = text.matches("[A-Z]{3,}");
                assertEquals(
                        isName || isWritten(text, zone -> ZoneId.of(zone).getId()), has(StringForm.ZONE, text), text);
            }
        }
    }

    private static boolean isWritten(String text, UnaryOperator<String> written) {
        try {
            return written.apply(text).equals(text);
        } catch (DateTimeException e) {
            return false;
        }
    }

    @Test
    void allZonesOfTheJdkHaveTheForm() {
        assertEquals(
                List.of(),
                ZoneId.getAvailableZoneIds().stream()
                        .filter(zone -> !has(StringForm.ZONE, zone))
                        .toList());
    }
}
