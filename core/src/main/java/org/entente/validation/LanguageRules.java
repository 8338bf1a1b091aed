package org.entente.validation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.text.LanguageTag;
import org.entente.text.LocalizedText;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;

/** Languages that are none: a slip in a tag, or the name of a member where the language of a text is wanted. */
final class LanguageRules {

    static final List<Rule> ALL = List.of(
            new LibraryRule(AgreementProblem.LANGUAGE_UNREGISTERED, inspection -> {
                if (inspection.tags().areUnregistered()) {
                    Languages.each(
                            inspection.agreement(), text -> texts(inspection, text), tag -> tag(inspection, tag));
                }
            }),
            new LibraryRule(AgreementProblem.LANGUAGE_IS_MEMBER_NAME, inspection -> {
                if (inspection.tags().areMemberNames()) {
                    Languages.each(inspection.agreement(), text -> memberNames(inspection, text), tag -> {});
                }
            }));

    /** Names of members that hold a text; a beginner writes them where the language stands. None is a language. */
    private static final Set<String> OF_TEXTS = Set.of(
            "content", "full", "label", "name", "note", "part", "printed", "scope", "series", "string", "summary",
            "surface", "text", "title", "value");

    /** The one name of a member that is a language, too: Indonesian. */
    private static final String ID = "id";

    private LanguageRules() {}

    /** Whether a tag is the name of a member; that of ids is a language, too. */
    static boolean isMemberName(LanguageTag tag) {
        return OF_TEXTS.contains(tag.tag()) || tag.tag().equals(ID);
    }

    private static void texts(RuleRun inspection, Cursor<LocalizedText> text) {
        for (LanguageTag tag : text.get().texts().keySet()) {
            Optional<String> subtag = tag.unregisteredSubtag();
            if (subtag.isPresent() && !OF_TEXTS.contains(tag.tag())) {
                inspection.report(unregistered(text.path(tag.tag()), tag, subtag.get()));
            }
        }
    }

    private static void tag(RuleRun inspection, Cursor<LanguageTag> tag) {
        tag.get()
                .unregisteredSubtag()
                .ifPresent(subtag -> inspection.report(unregistered(tag.path(), tag.get(), subtag)));
    }

    private static Violation unregistered(ValuePath path, LanguageTag tag, String subtag) {
        return Violation.of(AgreementProblem.LANGUAGE_UNREGISTERED, path)
                .with("tag", tag)
                .with("subtag", subtag);
    }

    private static void memberNames(RuleRun inspection, Cursor<LocalizedText> text) {
        text.get().texts().forEach((tag, words) -> {
            if (isMemberName(tag) && (!tag.tag().equals(ID) || isDefined(words, inspection.definitions()))) {
                inspection.report(Violation.of(AgreementProblem.LANGUAGE_IS_MEMBER_NAME, text.path(tag.tag()))
                        .with("member", tag));
            }
        });
    }

    /** A text that is the id of something is hardly Indonesian. */
    private static boolean isDefined(String id, Definitions definitions) {
        return definitions.all().values().stream().anyMatch(ids -> ids.has(id));
    }
}
