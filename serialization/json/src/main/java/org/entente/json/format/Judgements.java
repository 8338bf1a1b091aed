package org.entente.json.format;

import java.util.Objects;
import org.entente.json.type.EnumType;
import org.entente.json.type.JsonType;
import org.entente.json.type.LeafTypes;
import org.entente.json.type.ObjectType;
import org.entente.policy.Judgement;
import org.jspecify.annotations.Nullable;

/** The shapes of judgements, one for each type of what is judged. */
public final class Judgements {

    private Judgements() {}

    public static <E extends Enum<E>> JsonType<Judgement<E>> judgement(Class<E> type) {
        return ObjectType.of(type.getSimpleName() + "Judgement", Judgements.<E>token(), Draft<E>::new, Draft<E>::build)
                .required("value", EnumType.of(type), Judgement::value, (draft, value) -> draft.value = value)
                .required("reason", LeafTypes.TEXT, Judgement::reason, (draft, reason) -> draft.reason = reason)
                .done();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // a class token knows no type arguments
    private static <E> Class<Judgement<E>> token() {
        return (Class) Judgement.class;
    }

    private static final class Draft<E> {

        private @Nullable E value;
        private @Nullable String reason;

        Judgement<E> build() {
            return new Judgement<>(Objects.requireNonNull(value), Objects.requireNonNull(reason));
        }
    }
}
