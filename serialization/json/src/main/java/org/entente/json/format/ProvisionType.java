package org.entente.json.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.json.reading.Reading;
import org.entente.json.schema.SchemaDefinitions;
import org.entente.json.type.EnumType;
import org.entente.json.type.JsonType;
import org.entente.json.type.LeafTypes;
import org.entente.json.type.Member;
import org.entente.json.type.MemberTable;
import org.entente.json.type.ObjectReader;
import org.entente.json.type.ObjectType;
import org.entente.json.type.RequiredMember;
import org.entente.model.Attribution;
import org.entente.model.Position;
import org.entente.model.Provision;
import org.entente.model.ProvisionKind;
import org.jspecify.annotations.Nullable;

/**
 * A provision of any kind. The member {@code kind} tells which; it is written first and may be read anywhere, since all
 * members are read before it is asked for.
 */
public final class ProvisionType extends JsonType<Provision> {

    private static final String KIND = "kind";
    private static final JsonType<ProvisionKind> CHOICE = EnumType.of(ProvisionKind.class);

    private final Map<ProvisionKind, ObjectType<? extends Provision, ?>> kinds = new EnumMap<>(ProvisionKind.class);
    private final Map<ProvisionKind, ObjectReader<? extends Provision, ?>> parts = new EnumMap<>(ProvisionKind.class);
    private final MemberTable members;

    public ProvisionType(Map<ProvisionKind, ObjectType<? extends Provision, ?>> kinds) {
        this.kinds.putAll(kinds);
        List<Member<?, ?, ?>> all = new ArrayList<>();
        all.add(new RequiredMember<>(KIND, CHOICE, Provision::kind, (builder, kind) -> {}));
        this.kinds
                .values()
                .forEach(shape -> shape.members().all().stream()
                        .filter(member ->
                                all.stream().noneMatch(known -> known.name().equals(member.name())))
                        .forEach(all::add));
        this.members = new MemberTable(all);
        this.kinds.forEach((kind, shape) -> parts.put(kind, new ObjectReader<>(kind.name(), shape, members)));
    }

    public Map<ProvisionKind, ObjectType<? extends Provision, ?>> kinds() {
        return kinds;
    }

    private ObjectType<? extends Provision, ?> of(ProvisionKind kind) {
        return Objects.requireNonNull(kinds.get(kind));
    }

    private ObjectReader<? extends Provision, ?> part(ProvisionKind kind) {
        return Objects.requireNonNull(parts.get(kind));
    }

    @Override
    @Nullable
    public Provision read(Reading in) throws IOException {
        if (!in.expect(JsonToken.START_OBJECT, description())) {
            return null;
        }
        int first = members.next(in, 0);
        return first == 0 && !in.goesOn() ? readRest(in) : readAll(first, in);
    }

    /** Reads the members behind the kind, which comes first and tells where they belong. */
    private Provision readRest(Reading in) throws IOException {
        in.parser().nextToken();
        in.enter(KIND);
        ObjectReader<? extends Provision, ?> part = part(Member.sound(CHOICE.read(in)));
        in.leave();
        return part.read(members.next(in, 1), 1, in);
    }

    @Override
    @Nullable
    public Provision readOver(Provision value, Reading in) throws IOException {
        return readOver(of(value.kind()), value, in);
    }

    private static <P extends Provision> @Nullable P readOver(ObjectType<P, ?> shape, Provision value, Reading in)
            throws IOException {
        return shape.readOver(shape.type().cast(value), in);
    }

    /** Reads all members before the kind is asked for. */
    private @Nullable Provision readAll(int first, Reading in) throws IOException {
        @Nullable Object[] slots = members.read(first, in);
        Object kind = slots[members.slot(KIND)];
        if (!(kind instanceof ProvisionKind known)) {
            if (kind == null) {
                in.missing(KIND);
            }
            return null;
        }
        reportStrays(slots, of(known), known, in);
        return part(known).build(slots, in);
    }

    private void reportStrays(@Nullable Object[] slots, ObjectType<?, ?> shape, ProvisionKind kind, Reading in)
            throws IOException {
        for (int slot = 0; slot < slots.length; slot++) {
            Member<?, ?, ?> member = members.all().get(slot);
            Object value = slots[slot];
            if (value != null && shape.members().slot(member.name()) < 0) {
                MemberTable.reportStray(member, value, kind, in);
            }
        }
    }

    @Override
    public void write(Provision value, JsonGenerator out) throws IOException {
        write(of(value.kind()), value, out);
    }

    private static <P extends Provision> void write(ObjectType<P, ?> shape, Provision value, JsonGenerator out)
            throws IOException {
        shape.write(shape.type().cast(value), out);
    }

    @Override
    public Provision placeholder() {
        return Position.builder()
                .summary("und", LeafTypes.PLACEHOLDER)
                .by(Attribution.unattributed())
                .build();
    }

    @Override
    public String description() {
        return "an object";
    }

    @Override
    public ObjectNode schema(SchemaDefinitions schema) {
        return schema.reference("Provision", here -> {
            ObjectNode node = here.describe(SchemaDefinitions.object(), "Provision");
            ArrayNode list = node.putArray("oneOf");
            kinds.values().forEach(shape -> list.add(shape.schema(here)));
            return node;
        });
    }
}
