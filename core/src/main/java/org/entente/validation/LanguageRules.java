package org.entente.validation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.Agreement;
import org.entente.text.LanguageTag;
import org.entente.text.LocalizedText;
import org.entente.validation.index.Definitions;
import org.entente.validation.index.LanguageTags;
import org.entente.validation.walk.Cursor;
import org.entente.validation.walk.Languages;
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
                if (inspection.tags().areDoubtful()) {
                    Languages.each(inspection.agreement(), text -> memberNames(inspection, text), tag -> {});
                }
            }));

    private LanguageRules() {}

    /** The names of all members of the model, as tags of languages are written; made when a tag is none. */
    private static final class Members {

        static final Set<String> NAMES = Agreement.meta().withItsParts().stream()
                .flatMap(type -> type.members().stream())
                .map(member -> member.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());

        private Members() {}
    }

    /** Whether a tag is the name of a member; a beginner writes it where the language of the text stands. */
    private static boolean isMemberName(LanguageTag tag) {
        return LanguageTags.isDoubtful(tag) && Members.NAMES.contains(tag.tag().toLowerCase(Locale.ROOT));
    }

    private static void texts(RuleRun inspection, Cursor<LocalizedText> text) {
        for (LanguageTag tag : text.get().texts().keySet()) {
            Optional<String> subtag = tag.unregisteredSubtag();
            if (subtag.isPresent() && !isMemberName(tag)) {
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
            if (isMemberName(tag)
                    && (!tag.tag().equals(LanguageTags.ID) || isDefined(words, inspection.definitions()))) {
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
