package org.entente.benchmarks.contenders;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.text.LanguageTag;
import org.entente.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The texts of an object as an adapter comes upon them; most objects have one or two, and need no map for that. */
final class TextCollector {

    private @Nullable String language;
    private String text = "";
    private @Nullable String other;
    private String otherText = "";
    private @Nullable Map<LanguageTag, String> all;

    void add(String tag, String words) {
        if (language == null) {
            language = tag;
            text = words;
        } else if (other == null) {
            other = tag;
            otherText = words;
        } else {
            if (all == null) {
                all = new LinkedHashMap<>();
                all.put(LanguageTag.of(language), text);
                all.put(LanguageTag.of(other), otherText);
            }
            all.put(LanguageTag.of(tag), words);
        }
    }

    LocalizedText made() {
        if (language == null) {
            return LocalizedText.of(Map.of());
        }
        if (all != null) {
            return LocalizedText.of(all);
        }
        return other == null ? LocalizedText.of(language, text) : LocalizedText.of(language, text, other, otherText);
    }
}
