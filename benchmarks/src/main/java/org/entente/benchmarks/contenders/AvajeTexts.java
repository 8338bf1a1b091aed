package org.entente.benchmarks.contenders;

import io.avaje.jsonb.Json;
import java.util.Map;
import org.entente.text.LanguageTag;
import org.entente.text.LocalizedText;

/**
 * Lets avaje-jsonb generate an adapter of texts that compiles: it generates one of every type that a record holds. The
 * adapter in use is the one that the contender registers.
 */
@Json.MixIn(LocalizedText.class)
public abstract class AvajeTexts {

    @Json.Creator
    public static LocalizedText of(Map<LanguageTag, String> texts) {
        return LocalizedText.of(texts);
    }
}
