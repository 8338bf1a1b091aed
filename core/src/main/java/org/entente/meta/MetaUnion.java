package org.entente.meta;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Several types of which a value is exactly one, and the tag that says which.
 *
 * @param <V> what the types have in common
 * @param <E> the type of the tag
 */
public final class MetaUnion<V, E extends Enum<E>> {

    private final Class<V> type;
    private final String tagName;
    private final Class<E> tags;
    private final Function<V, E> tag;
    private final Map<E, Supplier<? extends MetaType<? extends V>>> cases;
    private final MemberTexts texts;
    private final MemberTexts tagTexts;

    private MetaUnion(
            Class<V> type,
            String tagName,
            Class<E> tags,
            Function<V, E> tag,
            Map<E, Supplier<? extends MetaType<? extends V>>> cases,
            MemberTexts texts,
            MemberTexts tagTexts) {
        this.type = type;
        this.tagName = tagName;
        this.tags = tags;
        this.tag = tag;
        this.cases = cases;
        this.texts = texts;
        this.tagTexts = tagTexts;
    }

    /**
     * States a union.
     *
     * @param type what the types have in common
     * @param tagName the name of the tag
     * @param tags the type of the tag; a type is stated for each of its values
     * @param tag the tag of a value
     * @param of the type by tag, asked for late
     * @param <V> what the types have in common
     * @param <E> the type of the tag
     * @return the union
     */
    public static <V, E extends Enum<E>> MetaUnion<V, E> of(
            Class<V> type,
            String tagName,
            Class<E> tags,
            Function<V, E> tag,
            Function<E, Supplier<? extends MetaType<? extends V>>> of) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(tagName, "tagName");
        Objects.requireNonNull(tag, "tag");
        Map<E, Supplier<? extends MetaType<? extends V>>> cases = new EnumMap<>(tags);
        Arrays.stream(tags.getEnumConstants()).forEach(each -> cases.put(each, of.apply(each)));
        String name = type.getSimpleName();
        return new MetaUnion<>(
                type,
                tagName,
                tags,
                tag,
                Collections.unmodifiableMap(cases),
                MemberTexts.of(name, name),
                MemberTexts.of(name + "." + tagName, tagName));
    }

    /**
     * Describes the union and its tag in English.
     *
     * @param union what the types have in common, in a sentence
     * @param ofTag what the tag means, in a sentence
     * @return the same union with these texts
     */
    public MetaUnion<V, E> described(String union, String ofTag) {
        return new MetaUnion<>(
                type,
                tagName,
                tags,
                tag,
                cases,
                texts.described(Objects.requireNonNull(union, "union")),
                tagTexts.described(Objects.requireNonNull(ofTag, "ofTag")));
    }

    /** {@return what the types have in common} */
    public Class<V> type() {
        return type;
    }

    /** {@return the name of the tag} */
    public String tagName() {
        return tagName;
    }

    /** {@return the type of the tag} */
    public Class<E> tags() {
        return tags;
    }

    /**
     * The tag of a value.
     *
     * @param value the value
     * @return its tag
     */
    public E tag(V value) {
        return tag.apply(value);
    }

    /**
     * The type of the values with a tag.
     *
     * @param of the tag
     * @return the type
     */
    public MetaType<? extends V> type(E of) {
        return Objects.requireNonNull(cases.get(Objects.requireNonNull(of, "of")))
                .get();
    }

    /**
     * The type of one value.
     *
     * @param value the value
     * @return the type that its tag names
     */
    @SuppressWarnings("unchecked") // the tag of a value names the value's own type
    public MetaType<V> typeOf(V value) {
        return (MetaType<V>) type(tag(Objects.requireNonNull(value, "value")));
    }

    /** {@return the types, in the order of their tags} */
    public List<MetaType<? extends V>> types() {
        return cases.values().stream().<MetaType<? extends V>>map(Supplier::get).toList();
    }

    /**
     * The name of the types together for a person.
     *
     * @param locale the reader's language; English where there is no text in it
     * @return a noun phrase such as "Policy area"
     */
    public String label(Locale locale) {
        return texts.label(locale);
    }

    /**
     * What the types have in common, in a sentence.
     *
     * @param locale the reader's language; English where there is no text in it
     * @return the sentence; empty if none was stated
     */
    public String description(Locale locale) {
        return texts.description(locale);
    }

    /**
     * What a form puts before the tag.
     *
     * @param locale the reader's language; English where there is no text in it
     * @return a noun
     */
    public String tagLabel(Locale locale) {
        return tagTexts.label(locale);
    }

    /**
     * What the tag means.
     *
     * @param locale the reader's language; English where there is no text in it
     * @return a sentence; empty if none was stated
     */
    public String tagDescription(Locale locale) {
        return tagTexts.description(locale);
    }
}
