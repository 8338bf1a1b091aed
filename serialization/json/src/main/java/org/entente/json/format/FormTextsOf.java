package org.entente.json.format;

import java.util.Locale;
import java.util.ResourceBundle;
import org.entente.json.tree.JsonObject;
import org.entente.json.type.FormTexts;
import org.entente.meta.MetaMember;
import org.entente.meta.MetaType;
import org.entente.meta.MetaUnion;

/** What a form shows of a type of the model; what the format adds to it, the format says itself. */
class FormTextsOf implements FormTexts {

    private final MetaType<?> type;

    private FormTextsOf(MetaType<?> type) {
        this.type = type;
    }

    static FormTexts type(MetaType<?> type) {
        return new FormTextsOf(type);
    }

    /** The texts of the root, which states the format. */
    static FormTexts root(MetaType<?> type) {
        return new FormTextsOf(type) {
            @Override
            public JsonObject describe(JsonObject node, String member, Locale locale) {
                return member.equals("format")
                        ? FormTexts.put(node, own("title", locale), own("description", locale))
                        : super.describe(node, member, locale);
            }
        };
    }

    private static String own(String text, Locale locale) {
        boolean korean = locale.getLanguage().equals(Locale.KOREAN.getLanguage());
        return ResourceBundle.getBundle("org.entente.json.format", korean ? Locale.KOREAN : Locale.ROOT)
                .getString(text);
    }

    /** The texts of one of the types of a union, which states which. */
    static FormTexts tagged(MetaType<?> type, MetaUnion<?, ?> union) {
        return new FormTextsOf(type) {
            @Override
            public JsonObject describe(JsonObject node, String member, Locale locale) {
                return member.equals(union.tagName())
                        ? FormTexts.put(node, union.tagLabel(locale), union.tagDescription(locale))
                        : super.describe(node, member, locale);
            }
        };
    }

    @Override
    public JsonObject describe(JsonObject node, Locale locale) {
        return FormTexts.put(node, type.label(locale), type.description(locale));
    }

    @Override
    public JsonObject describe(JsonObject node, String member, Locale locale) {
        MetaMember<?, ?> described = type.member(member).orElseThrow();
        return FormTexts.put(node, described.label(locale), described.description(locale));
    }
}
