package org.entente.register.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Côte d’Ivoire | COTE D'IVOIRE",
                "Türkiye | turkiye",
                "İran | iran",
                "Ærø | aero",
                "Łódź | lodz",
                "The Gambia | Gambia",
                "Trinidad & Tobago | Trinidad and Tobago",
                "U.S.A. | USA",
                "U. S. A. | u.s.a",
                "People’s Republic | Peoples Republic",
                "l’Ouganda | Ouganda",
                "Guinea-Bissau | GUINEA BISSAU",
                "ＫＯＲＥＡ | Korea",
                "대한 민국 | 대한민국",
                "中华 人民 共和国 | 中华人民共和国",
                "الأردنّ | الأردن",
                "Ελλάδα | ΕΛΛΑΔΑ",
                "Kosovo* | Kosovo",
                "OPEC+ | OPECplus"
            })
    void theseAreFoldedAlike(String one, String other) {
        assertEquals(Spelling.FOLDED.key(one), Spelling.FOLDED.key(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Austria | Australia",
                "S. Korea | N. Korea",
                "ガーナ | カーナ",
                "Країна | Краина",
                "ไทย | ทย",
                "G7 | G7+",
                "Niger | Nigeria"
            })
    void theseAreNot(String one, String other) {
        assertNotEquals(Spelling.FOLDED.key(one), Spelling.FOLDED.key(other));
        assertNotEquals(Spelling.WRITTEN_OUT.key(one), Spelling.WRITTEN_OUT.key(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Korea, Republic of | Republic of Korea",
                "Bolivia (Plurinational State of) | Plurinational State of Bolivia",
                "Man, Isle of | Isle of Man"
            })
    void theOrderOfWordsMakesNoDifference(String one, String other) {
        assertNotEquals(Spelling.FOLDED.key(one), Spelling.FOLDED.key(other));
        assertEquals(Spelling.UNORDERED.key(one), Spelling.UNORDERED.key(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Congo, Dem. Rep. | Democratic Republic of the Congo",
                "St. Lucia | Saint Lucia",
                "Micronesia, Fed. Sts. | Federated States of Micronesia",
                "Organisation for Economic Cooperation | Organization for Economic Co-operation",
                "S. Sudan | South Sudan",
                "U.S. of America | United States of America",
                "UK of Great Britain | United Kingdom of Great Britain",
                "Socialist Republic of Vietnam | Socialist Rep. of Viet Nam"
            })
    void abbreviationsAreWrittenOut(String one, String other) {
        assertNotEquals(Spelling.UNORDERED.key(one), Spelling.UNORDERED.key(other));
        assertEquals(Spelling.WRITTEN_OUT.key(one), Spelling.WRITTEN_OUT.key(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kingdom of Norway | '' | norway",
                "Government of the United Kingdom | kingdom united | united",
                "Gov. of Norway | norway | ''",
                "Islamic Republic of Norway | '' | norway",
                "Former Norway | norway | ''",
                "Fmr Rep. of Norway | norway republic | norway",
                "Norway | '' | ''",
                "Islamic Norway | '' | ''",
                "Niger State | '' | ''",
                "Government | '' | ''"
            })
    void longFormsHaveShortOnes(String name, String withoutGovernment, String withoutForm) {
        assertEquals(withoutGovernment, Spelling.keyWithoutGovernment(name));
        assertEquals(withoutForm, Spelling.keyWithoutForm(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Myanmar (Burma) | Myanmar + Burma",
                "Eswatini [formerly Swaziland] | Eswatini + Swaziland",
                "Zimbabwe (ex-Rhodesia) | Zimbabwe + Rhodesia",
                "Burma/Myanmar | Burma + Myanmar",
                "England / Britain / UK | England + Britain + UK",
                "Taiwan - Formosa | Taiwan + Formosa",
                "Guinea-Bissau | ''",
                "South Korea, Republic of Korea, ROK | South Korea + Republic of Korea, ROK",
                ", Norway | ''",
                "ex-USSR | USSR",
                "Former: USSR | USSR",
                "China 1, 2 | China",
                "China1 | China",
                "China (4) | China",
                "China² | China",
                "China 1/ | China",
                "Türkiye (Turkey) 11 | Türkiye (Turkey) ; Türkiye + Turkey",
                "G20 | ''",
                "G-20 | ''",
                "ASEAN+3 | ''",
                "Resolution 1244 | ''",
                "12 | ''"
            })
    void namesStandBesideEachOther(String text, String names) {
        assertEquals(
                names,
                Remarks.names(text).stream().map(all -> String.join(" + ", all)).collect(Collectors.joining(" ; ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "…", "!?"})
    void whatHasNoWordsHasNoKey(String text) {
        for (Spelling spelling : Spelling.values()) {
            assertEquals("", spelling.key(text));
        }
        assertEquals("", Spelling.keyWithoutGovernment(text));
        assertEquals("", Spelling.keyWithoutForm(text));
    }

    @Test
    void whatIsLongerThanAnyNameHasNoKey() {
        String longest = "a".repeat(Spelling.LONGEST);

        assertEquals(longest, Spelling.FOLDED.key(longest));
        assertEquals("", Spelling.FOLDED.key(longest + "a"));
        assertEquals("", Spelling.keyWithoutGovernment("Government " + longest));
        assertEquals("", Spelling.keyWithoutForm("Republic " + longest));
        assertEquals(List.of(), Remarks.names(longest + "/b"));
        assertEquals(2, Remarks.names(longest.substring(2) + "/b").get(0).size());
    }

    @Test
    void smallWordsStayWhereThereAreNoOthers() {
        assertEquals("la", Spelling.FOLDED.key("La"));
        assertEquals("reunion", Spelling.FOLDED.key("La Réunion"));
    }

    @ParameterizedTest
    @CsvSource({
        "guatemala, guatamala, true",
        "guatemala, guatemlaa, true",
        "guatemala, gutamala, true",
        "guatemala, gutamal, false",
        "chad, chas, false",
        "chad, chad, true",
        "kenya, kena, false",
        "guinea, guina, true",
        "kenya, keny, false",
        "kenya, kenia, true",
        "kenya, kania, false",
        "austria, australia, false",
        "portugal, portugla, true",
        "honduras, hnoduars, true"
    })
    void namesAreNearByALetterOrTwo(String one, String other, boolean near) {
        assertEquals(near, Nearness.isNear(one, other));
        assertEquals(near, Nearness.isNear(other, one));
    }

    @ParameterizedTest
    @CsvSource({
        "россия, rossiya",
        "україна, ukraina",
        "ельсинки, elsinki",
        "한국, hanguk",
        "대한민국, daehanminguk",
        "ελλαδα, ellada",
        "korea, korea",
        "日本, 日本"
    })
    void lettersAreWrittenInLatin(String name, String latin) {
        assertEquals(latin, Transliteration.toLatin(name));
    }
}
