package org.entente.validation;

import java.util.HashSet;
import java.util.Set;
import org.entente.model.Agreement;
import org.entente.text.LanguageTag;
import org.entente.validation.walk.Languages;
import org.jspecify.annotations.Nullable;

/** What is to be looked for in the tags of an agreement: most have the same few in every text. */
final class LanguageTags {

    /** How many tags are remembered before all are forgotten: more than an instrument has languages. */
    private static final int REMEMBERED = 1000;

    private final Set<LanguageTag> seen = new HashSet<>();
    /** The last two, since most texts are in these: a glance in place of a look-up. */
    private @Nullable LanguageTag last;

    private @Nullable LanguageTag beforeLast;
    private boolean areUnregistered;
    private boolean areDoubtful;

    LanguageTags(Agreement agreement) {
        Languages.each(agreement, text -> text.get().texts().forEach((tag, words) -> see(tag)), tag -> see(tag.get()));
        seen.clear();
    }

    private void see(LanguageTag tag) {
        if (tag.equals(last) || tag.equals(beforeLast)) {
            return;
        }
        beforeLast = last;
        last = tag;
        if (seen.add(tag)) {
            boolean isDoubtful = LanguageRules.isDoubtful(tag);
            areDoubtful |= isDoubtful;
            areUnregistered |= isDoubtful && tag.unregisteredSubtag().isPresent();
            if (seen.size() == REMEMBERED) {
                seen.clear();
            }
        }
    }

    /** {@return whether a tag has a subtag that is not registered} */
    boolean areUnregistered() {
        return areUnregistered;
    }

    /** {@return whether a tag may be the name of a member} */
    boolean areDoubtful() {
        return areDoubtful;
    }
}
