package org.entente.validation.index;

import java.util.HashSet;
import java.util.Set;
import org.entente.model.Agreement;
import org.entente.text.LanguageTag;
import org.entente.validation.walk.Languages;
import org.jspecify.annotations.Nullable;

/** What is to be looked for in the tags of an agreement: most have the same few in every text. */
public final class LanguageTags {

    /** How many tags are remembered before all are forgotten: more than an instrument has languages. */
    private static final int REMEMBERED = 1000;

    /** The one name of a member that is a language, too: Indonesian. */
    public static final String ID = "id";

    private final Set<LanguageTag> seen = new HashSet<>();
    /** The last two, since most texts are in these: a glance in place of a look-up. */
    private @Nullable LanguageTag last;

    private @Nullable LanguageTag beforeLast;
    private boolean areUnregistered;
    private boolean areDoubtful;

    public LanguageTags(Agreement agreement) {
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
            boolean isDoubtful = isDoubtful(tag);
            areDoubtful |= isDoubtful;
            areUnregistered |= isDoubtful && tag.unregisteredSubtag().isPresent();
            if (seen.size() == REMEMBERED) {
                seen.clear();
            }
        }
    }

    /** Whether a tag is no language, or is one and may yet be the name of a member. */
    public static boolean isDoubtful(LanguageTag tag) {
        return tag.tag().equals(ID) || tag.unregisteredSubtag().isPresent();
    }

    /** {@return whether a tag has a subtag that is not registered} */
    public boolean areUnregistered() {
        return areUnregistered;
    }

    /** {@return whether a tag may be the name of a member} */
    public boolean areDoubtful() {
        return areDoubtful;
    }
}
