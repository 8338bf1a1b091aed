package org.entente.json.format;

import org.entente.json.type.EnumType;
import org.entente.json.type.JsonType;
import org.entente.json.type.LeafTypes;
import org.entente.json.type.TermType;
import org.entente.meta.Kind;
import org.entente.meta.KindVisitor;
import org.entente.text.LocalizedText;
import org.entente.vocabulary.Term;
import org.entente.vocabulary.Vocabulary;

/** Finds the way in which the format writes the values of a kind of member. */
final class TypeOfKind implements KindVisitor<JsonType<?>> {

    private final FormatTypes types;

    TypeOfKind(FormatTypes types) {
        this.types = types;
    }

    @Override
    public JsonType<?> id(Kind.Id kind) {
        return LeafTypes.ID;
    }

    @Override
    public JsonType<?> target(Kind.Target kind) {
        return LeafTypes.ID;
    }

    @Override
    public JsonType<?> line(Kind.Line kind) {
        return LeafTypes.TEXT;
    }

    @Override
    public <V> JsonType<?> prose(Kind.Prose<V> kind) {
        return types.put(LocalizedText.class, LeafTypes.LOCALIZED);
    }

    @Override
    public <V> JsonType<?> term(Kind.Term<V> kind) {
        return term((Vocabulary<?>) kind.terms());
    }

    private <T extends Term> JsonType<T> term(Vocabulary<T> vocabulary) {
        return types.known(vocabulary.type()).orElseGet(() -> types.put(vocabulary.type(), new TermType<>(vocabulary)));
    }

    @Override
    public <E extends Enum<E>> JsonType<?> choice(Kind.Choice<E> kind) {
        return EnumType.of(kind.type());
    }

    /** The types of the JDK are Jackson's own business. */
    @Override
    public <V> JsonType<?> scalar(Kind.Scalar<V> kind) {
        JsonType<V> type = LeafTypes.scalar(kind);
        return kind.type().getName().startsWith("java.") ? type : types.put(kind.type(), type);
    }

    @Override
    public JsonType<?> whole(Kind.Whole kind) {
        return LeafTypes.numberFrom(kind.least());
    }

    @Override
    public JsonType<?> decimal(Kind.Decimal kind) {
        return LeafTypes.NUMBER;
    }

    @Override
    public JsonType<?> flag(Kind.Flag kind) {
        return LeafTypes.FLAG;
    }

    @Override
    public <V> JsonType<?> part(Kind.Part<V> kind) {
        return new LateType<>(() -> types.of(kind.of().get()));
    }

    @Override
    public <V> JsonType<?> oneOf(Kind.OneOf<V> kind) {
        return types.of(kind.union());
    }
}
