package org.entente.benchmarks.build;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.entente.benchmarks.records.AgreementRecord;
import org.entente.benchmarks.records.StringLeaf;
import org.entente.wording.LanguageTag;
import org.entente.wording.LocalizedText;

/**
 * The leaves of a document that are more than strings and numbers, each to be made again from its strings: dates,
 * digests, languages, terms of vocabularies, texts by language.
 */
public final class Leaves {

    private final List<Supplier<?>> makers = new ArrayList<>();

    public Leaves(AgreementRecord document) {
        collect(document);
    }

    /** Makes all of them. */
    public void make(Consumer<Object> sink) {
        for (Supplier<?> maker : makers) {
            sink.accept(maker.get());
        }
    }

    private void collect(Object value) {
        if (value instanceof List<?> list) {
            list.forEach(this::collect);
        } else if (value instanceof LocalizedText text) {
            makers.add(text(text));
        } else if (!isCollected(value) && value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                Object part = part(value, component);
                if (part != null) {
                    collect(part);
                }
            }
        }
    }

    private static Object part(Object value, RecordComponent component) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }

    private boolean isCollected(Object value) {
        for (StringLeaf<?> leaf : StringLeaf.all()) {
            if (leaf.type().isInstance(value)) {
                makers.add(maker(leaf, value));
                return true;
            }
        }
        return false;
    }

    private static <T> Supplier<T> maker(StringLeaf<T> leaf, Object value) {
        String string = leaf.format().apply(leaf.type().cast(value));
        return () -> leaf.parse().apply(string);
    }

    private static Supplier<LocalizedText> text(LocalizedText text) {
        if (text.texts().size() > 2) {
            return () -> LocalizedText.of(text.texts());
        }
        Iterator<Map.Entry<LanguageTag, String>> texts = text.texts().entrySet().iterator();
        Map.Entry<LanguageTag, String> first = texts.next();
        String language = first.getKey().tag();
        String words = first.getValue();
        if (!texts.hasNext()) {
            return () -> LocalizedText.of(language, words);
        }
        Map.Entry<LanguageTag, String> second = texts.next();
        String other = second.getKey().tag();
        String otherWords = second.getValue();
        return () -> LocalizedText.of(language, words, other, otherWords);
    }
}
