package org.entente.comparison.phrasing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.comparison.matching.Shape;
import org.entente.meta.Kind;
import org.entente.meta.MetaMember;
import org.entente.meta.MetaType;
import org.entente.provision.Provision;
import org.entente.text.LocalizedText;
import org.entente.violation.Printable;

/** What values are called in words, by what their types say of them. */
public final class Called {

    /** Under these a thing is printed that has no id. */
    private static final List<String> PRINTED = List.of("label", "number", "asPrinted", "surface", "lemma", "value");

    private Called() {}

    /** An element of a list: "Commitment A05", "Performers KR", "Timings 2". */
    public static <V> String element(MetaMember<?, V> list, V value, int index, Locale locale) {
        return Shape.id(list.kind(), value).isPresent()
                ? whole(list, value, locale)
                : heading(list, value, locale) + " "
                        + value(list.kind(), value, locale).orElseGet(() -> Integer.toString(index + 1));
    }

    /** An element of a list that is shown besides: "Commitment A05", "Performers". */
    public static <V> String whole(MetaMember<?, V> list, V value, Locale locale) {
        String heading = heading(list, value, locale);
        return Shape.id(list.kind(), value)
                .map(id -> heading + " " + Printable.echo(id))
                .orElse(heading);
    }

    /** A provision: "Commitment A05", "Position". */
    public static String provision(Provision provision, Locale locale) {
        String heading = Provision.meta().typeOf(provision).label(locale);
        return provision
                .id()
                .or(provision::label)
                .map(id -> heading + " " + Printable.echo(id))
                .orElse(heading);
    }

    /** Things that may have ids are called by what they are, and others by the list in which they stand. */
    private static <V> String heading(MetaMember<?, V> list, V value, Locale locale) {
        return Shape.type(list.kind(), value)
                .filter(any -> Shape.mayDefine(list.kind()))
                .map(type -> type.label(locale))
                .orElseGet(() -> list.label(locale));
    }

    /** A value on one line, cut and printable; empty if it says nothing that is short. */
    public static <V> Optional<String> value(Kind<V> kind, V value, Locale locale) {
        Optional<MetaType<V>> type = Shape.type(kind, value);
        if (type.isPresent()) {
            return part(type.get(), value, locale);
        }
        if (kind instanceof Kind.Term<V> term) {
            return Optional.of(term.terms().label(value, locale));
        }
        if (value instanceof LocalizedText text) {
            return Optional.of(quoted(text.in(locale)));
        }
        if (kind instanceof Kind.Line) {
            return Optional.of(quoted(value.toString()));
        }
        return Optional.of(
                Printable.echo(kind instanceof Kind.Written<V> written ? written.format(value) : value.toString()));
    }

    private static <T> Optional<String> part(MetaType<T> type, T value, Locale locale) {
        return Measures.signs(value)
                .or(() -> named(type, value, locale))
                .or(() -> printed(type, value, locale))
                .or(() -> first(type, value, locale));
    }

    /** What a value says, for one that is known by its id already. */
    public static <V> Optional<String> said(Kind<V> kind, V value, Locale locale) {
        return Shape.type(kind, value)
                .filter(any -> Shape.id(kind, value).isPresent())
                .flatMap(type -> saying(type, value, locale))
                .or(() -> value(kind, value, locale));
    }

    private static <T> Optional<String> saying(MetaType<T> type, T value, Locale locale) {
        return Stream.concat(
                        type.members().stream().filter(MetaMember::isName),
                        type.members().stream().filter(member -> member.kind() instanceof Kind.Prose<?>))
                .flatMap(member -> firstOf(member, value, locale).stream())
                .findFirst();
    }

    /** By the id that it defines or refers to, or else by its name. */
    private static <T> Optional<String> named(MetaType<T> type, T value, Locale locale) {
        return Stream.concat(
                        type.members().stream()
                                .filter(member -> !member.isList()
                                        && (member.kind() instanceof Kind.Id || member.kind() instanceof Kind.Target)),
                        type.members().stream().filter(MetaMember::isName))
                .flatMap(member -> firstOf(member, value, locale).stream())
                .findFirst();
    }

    private static <T> Optional<String> printed(MetaType<T> type, T value, Locale locale) {
        return PRINTED.stream()
                .flatMap(name -> type.member(name).stream())
                .flatMap(member -> firstOf(member, value, locale).stream())
                .findFirst();
    }

    /** By the first text, or else the first member that has something to say. */
    private static <T> Optional<String> first(MetaType<T> type, T value, Locale locale) {
        return Stream.concat(
                        type.members().stream().filter(member -> member.kind() instanceof Kind.Prose<?>),
                        type.members().stream())
                .flatMap(member -> firstOf(member, value, locale).stream())
                .findFirst();
    }

    private static <T, V> Optional<String> firstOf(MetaMember<T, V> member, T owner, Locale locale) {
        return member.values(owner).stream()
                .flatMap(value -> value(member.kind(), value, locale).stream())
                .findFirst();
    }

    public static String quoted(String text) {
        return "“" + Printable.echo(text) + "”";
    }
}
