package org.entente.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.SpoofChecker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.Refusals;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.CitedWork;
import org.entente.model.Meeting;
import org.entente.model.Party;
import org.entente.model.Place;
import org.entente.model.PolicyArea;
import org.entente.model.PolicyAreas;
import org.entente.people.Office;
import org.entente.people.Official;
import org.entente.text.LocalizedText;
import org.entente.violation.InvalidValueException;
import org.entente.violation.Printable;
import org.entente.violation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookAlikeRulesTest {

    private static final SpoofChecker ICU =
            new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();

    /** All characters by their skeleton, but for those that are their own, as nearly all are. */
    private static final Map<String, List<String>> LOOK_ALIKES = new HashMap<>();

    static {
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(each -> Character.getType(each) != Character.SURROGATE)
                .mapToObj(Character::toString)
                .forEach(each -> {
                    String skeleton = ICU.getSkeleton(each);
                    if (!skeleton.isEmpty() && !skeleton.equals(each)) {
                        LOOK_ALIKES
                                .computeIfAbsent(skeleton, any -> new ArrayList<>())
                                .add(each);
                    }
                });
    }

    private static Agreement named(Actor... actors) {
        Agreement.Builder agreement = Agreement.builder().id("a").title("en", "A");
        Stream.of(actors).forEach(agreement::addActor);
        return agreement.build();
    }

    private static List<String> found(Agreement agreement) {
        return Refusals.in(AgreementValidator.standard().validate(agreement));
    }

    /** Every text that differs from a name in one character of the same look, or in one that stands for a pair of them. */
    private static List<String> lookAlikes(String name) {
        List<String> found = new ArrayList<>();
        int[] characters = name.codePoints().toArray();
        for (int at = 0; at < characters.length; at++) {
            String before = new String(characters, 0, at);
            String behind = new String(characters, at + 1, characters.length - at - 1);
            String skeleton = ICU.getSkeleton(Character.toString(characters[at]));
            Stream.concat(LOOK_ALIKES.getOrDefault(skeleton, List.of()).stream(), Stream.of(skeleton))
                    .map(other -> before + other + behind)
                    .filter(other -> !other.equals(name))
                    .distinct()
                    .forEach(found::add);
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ROK", "US", "EU", "KR", "UNESCO", "Korea", "Iceland", "Republic of Korea", "Moon Jae-in",
                        "Tony Blinken",
                "Seoul", "2+2", "Иран", "Россия", "Ελλάδα", "Κύπρος", "대한민국", "문재인", "Հայաստան", "ישראל"
            })
    void singleLookAlikesAreReportedBesideTheGenuine(String name) {
        List<String> others = lookAlikes(name);
        List<String> missed = new ArrayList<>();
        for (String other : others) {
            try {
                List<String> found = found(named(Actor.of("1", "en", name), Actor.of("2", "en", other)));
                if (!found.equals(List.of("name-look-alike actors[1].name.en"))) {
                    missed.add(Printable.escape(other) + found);
                }
            } catch (InvalidValueException refused) {
                assertEquals(
                        "text-control-character",
                        refused.report().errors().get(0).code());
            }
        }
        assertTrue(!others.isEmpty() && missed.size() <= others.size() * 0.05, () -> name + missed);
        assertEquals(List.of(), missed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ROK", "US", "EU", "KR", "UNESCO", "CCCP", "Иран", "ΗΠΑ", "한국"})
    void singleLookAlikesAreReportedOrRefused(String id) {
        for (String other : lookAlikes(id)) {
            try {
                Actor alike = Actor.of(other, "en", "Another");
                List<String> found = found(named(Actor.of(id, "en", "One"), alike));
                assertEquals(List.of("id-look-alike actors[1].id"), found, Printable.escape(other));
            } catch (InvalidValueException refused) {
                assertEquals("id-malformed", refused.report().errors().get(0).code(), Printable.escape(other));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"СССР CCCP", "РОК POK", "ЅЕАТО SEATO", "ΚΙΝΑ KINA", "ＲＯＫ ROK", "ꓡꓬꓠ LYN"})
    void wholeScriptsAreReported(String pair) {
        String[] names = pair.split(" ", 2);
        Agreement agreement = named(Actor.of("1", "en", names[0]), Actor.of("2", "en", names[1]));
        assertEquals(List.of("name-look-alike actors[1].name.en"), found(agreement));
    }

    @Test
    void theMessageShowsWhatDiffers() {
        Violation violation = AgreementValidator.standard()
                .validate(named(Actor.of("KR", "en", "One"), Actor.of("КR", "en", "Another")))
                .violations()
                .get(0);
        assertEquals(
                "\"КR\" looks like \"KR\" (actors[0].id) and is another id: it has U+041A where that has U+004B; "
                        + "write the same id with the same characters, and another one so that it looks otherwise",
                violation.message());
        Violation hidden = AgreementValidator.standard()
                .validate(named(Actor.of("1", "en", "Korea"), Actor.of("2", "en", "Ko\u00ADrea")))
                .violations()
                .get(0);
        assertTrue(hidden.message()
                .startsWith("\"Ko<U+00AD>rea\" looks like \"Korea\" (actors[0].name.en) and is "
                        + "another name: it has U+00AD where that has nothing;"));
        assertTrue(hidden.message(Locale.KOREAN).contains("빈자리"));
    }

    @Test
    void namesOfOneThingMayLookAlike() {
        Actor soviet = Actor.builder()
                .id("SU")
                .name(LocalizedText.of("ru", "СССР").and("en", "CCCP"))
                .addOtherName(LocalizedText.of("en", "C C C P"))
                .build();
        Agreement agreement = Agreement.builder()
                .id("a")
                .title("en", "A")
                .addActor(soviet)
                .addParty(Party.of("SU").toBuilder().addAsPrinted("CCCР").build())
                .addPlace(Place.of("cccp", "en", "CCCP"))
                .build();
        assertEquals(List.of("name-mixed-scripts parties[0].asPrinted[0]"), found(agreement));
    }

    @Test
    void equalNamesAreNoLookAlikes() {
        assertEquals(List.of(), found(named(Actor.of("1", "en", "Georgia"), Actor.of("2", "en", "Georgia"))));
    }

    @Test
    void aLookAlikeIsReportedOnce() {
        assertEquals(
                List.of("name-look-alike actors[1].name.en"),
                found(named(Actor.of("1", "en", "Kоrea"), Actor.of("2", "en", "Korea"))));
        assertEquals(
                List.of("name-invisible-character actors[1].name.en", "name-mixed-scripts actors[0].name.en"),
                Refusals.in(AgreementValidator.standard()
                        .without("name-look-alike")
                        .validate(named(Actor.of("1", "en", "Kоrea"), Actor.of("2", "en", "Ko\u00ADrea")))));
    }

    @Test
    void looksAtNamesOfEveryKind() {
        Agreement agreement = Agreement.builder()
                .id("a")
                .title("en", "A")
                .addActor(Actor.of("1", "en", "Some name"))
                .addActor(Actor.of("2", "en", "Other").toBuilder()
                        .addOtherName(LocalizedText.of("en", "Some  name"))
                        .build())
                .addParty(Party.of("2").toBuilder().addAsPrinted("Sоme name").build())
                .addOfficial(Official.builder().id("o").name("Some nаme").build())
                .addOffice(Office.of("of", "en", "Some namе"))
                .addMeeting(Meeting.builder()
                        .id("m")
                        .name(LocalizedText.of("en", "Sоmе name"))
                        .addOtherName(LocalizedText.of("en", "Sоmе nаme"))
                        .addAsPrinted("Sоmе nаmе")
                        .build())
                .addPolicyArea(PolicyArea.builder()
                        .id("p")
                        .label(LocalizedText.of("en", "Ѕome name"))
                        .build())
                .addPlace(Place.of("pl", "en", "Ѕоme name"))
                .addWork(CitedWork.builder()
                        .id("w")
                        .name(LocalizedText.of("en", "Ѕоmе name"))
                        .build())
                .build();
        assertEquals(
                List.of(
                        "name-look-alike actors[1].otherNames[0].en",
                        "name-look-alike parties[0].asPrinted[0]",
                        "name-look-alike officials[0].name.forms[0].full",
                        "name-look-alike places[0].name.en",
                        "name-look-alike offices[0].title.en",
                        "name-look-alike meetings[0].name.en",
                        "name-look-alike meetings[0].otherNames[0].en",
                        "name-look-alike meetings[0].asPrinted[0]",
                        "name-look-alike policyAreas[0].label.en",
                        "name-look-alike works[0].name.en"),
                found(agreement));
    }

    @Test
    void whatTheLibraryShipsIsTakenForGenuine() {
        PolicyArea shipped = PolicyAreas.standard().areas().get(0);
        String id = shipped.id();
        String other = id.replace('a', 'а').replace('e', 'е').replace('o', 'о');
        String label = shipped.label().orElseThrow().in(Locale.ENGLISH);
        Agreement agreement = Agreement.builder()
                .id("a")
                .title("en", "A")
                .addPolicyArea(PolicyArea.builder()
                        .id(other)
                        .label(LocalizedText.of("en", label + "\u00AD"))
                        .build())
                .addActor(Actor.of("КR", "en", "Korea"))
                .build();
        assertEquals(
                List.of(
                        "id-look-alike actors[0].id",
                        "id-look-alike policyAreas[0].id",
                        "name-look-alike policyAreas[0].label.en"),
                found(agreement));
        String korean = AgreementValidator.standard().validate(agreement).violations().stream()
                .filter(violation -> violation.code().equals("name-look-alike"))
                .findFirst()
                .orElseThrow()
                .message(Locale.KOREAN);
        assertFalse(korean.contains("shipped"), korean);
        assertEquals(List.of(), found(named(Actor.of("A1", "en", "A"), Actor.of("B1", "en", "B"))));
        PolicyArea ownLabel = shipped.toBuilder()
                .label(LocalizedText.of("en", label + "\u00AD"))
                .build();
        assertEquals(
                List.of(),
                found(Agreement.builder()
                        .id("a")
                        .title("en", "A")
                        .addPolicyArea(ownLabel)
                        .build()));
    }

    @Test
    void aDanglingReferenceMayBeALookAlike() {
        Agreement agreement = Agreement.builder()
                .id("a")
                .title("en", "A")
                .addActor(Actor.of("KR", "en", "Korea"))
                .addParty(Party.of("КR"))
                .build();
        assertEquals(
                List.of("reference-dangling parties[0].actor", "id-look-alike parties[0].actor"), found(agreement));
        assertEquals(
                List.of("id-look-alike parties[0].actor"),
                Refusals.in(AgreementValidator.standard()
                        .without("reference-dangling")
                        .validate(agreement)));
    }

    /** Ids of actors that look like a code of a country which the agreement does not have, from every alphabet. */
    @ParameterizedTest
    @ValueSource(strings = {"KR", "KOR", "US", "NO", "CH", "CHE", "IS", "ISL"})
    void singleLookAlikesOfCountryCodesAreReported(String code) {
        for (String other : lookAlikes(code)) {
            boolean isAscii = other.chars().allMatch(letter -> letter < 0x80);
            try {
                List<String> found = found(named(Actor.of(other, "en", "Another")));
                assertEquals(
                        isAscii ? List.of() : List.of("id-look-alike actors[0].id"), found, Printable.escape(other));
            } catch (InvalidValueException refused) {
                assertEquals("id-malformed", refused.report().errors().get(0).code(), Printable.escape(other));
            }
        }
    }
}
