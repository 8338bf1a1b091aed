package org.entente.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.model.Agreement;
import org.entente.text.LanguageTag;
import org.entente.violation.Violation;
import org.junit.jupiter.api.Test;

/** A member's name in the place of a language is reported, unless it is a language, too. */
class LanguageMembersTest {

    private static Set<String> namesThatAreTags() {
        return Agreement.meta().withItsParts().stream()
                .flatMap(type -> type.members().stream())
                .map(member -> member.name())
                .filter(LanguageMembersTest::isTag)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isTag(String name) {
        try {
            return !new Locale.Builder().setLanguageTag(name).build().toString().isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private static List<String> reported(String tag) {
        Agreement agreement = Agreement.builder().id("a").title(tag, "x").build();
        return AgreementValidator.standard().validate(agreement).violations().stream()
                .map(Violation::code)
                .toList();
    }

    @Test
    void everyNameIsReported() {
        Set<String> names = namesThatAreTags();
        assertTrue(
                names.containsAll(Set.of("text", "title", "name", "kind", "value", "scheme", "partOf")),
                names::toString);
        for (String name : names) {
            boolean isLanguage = LanguageTag.of(name).unregisteredSubtag().isEmpty();
            assertEquals(isLanguage ? List.of() : List.of("language-is-member-name"), reported(name), name);
        }
    }

    @Test
    void otherTagsThatAreNoneAreReported() {
        for (String tag : List.of("english", "content", "string", "text-Latn", "x-name", "tlh", "note-note")) {
            boolean isLanguage = LanguageTag.of(tag).unregisteredSubtag().isEmpty();
            assertEquals(isLanguage ? List.of() : List.of("language-unregistered"), reported(tag), tag);
        }
    }
}
