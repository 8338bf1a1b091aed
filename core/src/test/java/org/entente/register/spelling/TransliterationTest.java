package org.entente.register.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Every letter of Korean, each by the romanisation of 2000. */
class TransliterationTest {

    @Test
    void everyKoreanLetterIsWritten() {
        List<String> initials = List.of(
                "가g", "까kk", "나n", "다d", "따tt", "라r", "마m", "바b", "빠pp", "사s", "싸ss", "아", "자j", "짜jj", "차ch", "카k",
                "타t", "파p", "하h");
        initials.forEach(each -> assertEquals(each.substring(1) + "a", Transliteration.toLatin(each.substring(0, 1))));
        List<String> vowels = List.of(
                "아a", "애ae", "야ya", "얘yae", "어eo", "에e", "여yeo", "예ye", "오o", "와wa", "왜wae", "외oe", "요yo", "우u", "워wo",
                "웨we", "위wi", "유yu", "으eu", "의ui", "이i");
        vowels.forEach(each -> assertEquals(each.substring(1), Transliteration.toLatin(each.substring(0, 1))));
        List<String> finals = List.of(
                "아", "악k", "앆k", "앇k", "안n", "앉n", "않n", "앋t", "알l", "앍k", "앎m", "앏l", "앐l", "앑l", "앒p", "앓l", "암m",
                "압p", "앖p", "앗t", "았t", "앙ng", "앚t", "앛t", "앜k", "앝t", "앞p", "앟t");
        finals.forEach(
                each -> assertEquals("a" + each.substring(1), Transliteration.toLatin(each.substring(0, 1)), each));
    }
}
