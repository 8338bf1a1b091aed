package org.entente.corpus.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.meta.DefinitionKind;
import org.entente.meta.Draft;
import org.entente.meta.Kind;
import org.entente.meta.MetaMember;
import org.entente.meta.MetaType;
import org.entente.model.Agreement;
import org.entente.register.Register;

/**
 * A kind of definition that agreements and registers both list, such as actors; found from their members, so that a kind of
 * tomorrow is here without a word.
 *
 * @param <D> the type of the definitions
 */
public final class SharedKind<D> {

    private final DefinitionKind kind;
    private final MetaType<D> type;
    private final MetaMember<D, String> id;
    private final MetaMember<Agreement, D> ofAgreement;
    private final MetaMember<Register, D> ofRegister;

    private SharedKind(
            DefinitionKind kind,
            MetaType<D> type,
            MetaMember<D, String> id,
            MetaMember<Agreement, D> ofAgreement,
            MetaMember<Register, D> ofRegister) {
        this.kind = kind;
        this.type = type;
        this.id = id;
        this.ofAgreement = ofAgreement;
        this.ofRegister = ofRegister;
    }

    /** {@return all of them, in the order in which a register lists them} */
    public static List<SharedKind<?>> all() {
        return All.KINDS;
    }

    /** The one of a kind. */
    public static Optional<SharedKind<?>> of(DefinitionKind kind) {
        return All.KINDS.stream().filter(each -> each.kind == kind).findFirst();
    }

    public DefinitionKind kind() {
        return kind;
    }

    /** The name of the list, such as {@code actors}. */
    public String list() {
        return ofRegister.name();
    }

    public MetaType<D> type() {
        return type;
    }

    public String idOf(D definition) {
        return id.values(definition).get(0);
    }

    public List<D> of(Agreement agreement) {
        return ofAgreement.values(agreement);
    }

    public List<D> of(Register register) {
        return ofRegister.values(register);
    }

    /** The same definition with another id. */
    public D withId(D definition, String other) {
        Draft<D> draft = type.draft();
        type.members().forEach(member -> copy(member, definition, draft));
        return draft.put(id, other).build();
    }

    private static <D, V> void copy(MetaMember<D, V> member, D from, Draft<D> to) {
        member.values(from).forEach(value -> to.put(member, value));
    }

    /** Puts the definitions of an agreement into a register. */
    public void copy(Agreement from, Draft<Register> to) {
        of(from).forEach(definition -> to.put(ofRegister, definition));
    }

    /** Made when something is first asked. */
    private static final class All {

        static final List<SharedKind<?>> KINDS = find();

        private All() {}

        private static List<SharedKind<?>> find() {
            List<SharedKind<?>> found = new ArrayList<>();
            Register.meta().members().forEach(member -> add(member, found::add));
            return List.copyOf(found);
        }

        @SuppressWarnings("unchecked") // the two lists of one name have one type of elements
        private static <D> void add(MetaMember<Register, D> list, Consumer<SharedKind<?>> found) {
            if (!(list.kind() instanceof Kind.Part<D> part)) {
                return;
            }
            MetaType<D> type = part.of().get();
            for (MetaMember<D, ?> member : type.members()) {
                if (member.kind() instanceof Kind.Id id && id.defines().isPresent()) {
                    found.accept(new SharedKind<>(
                            id.defines().get(),
                            type,
                            (MetaMember<D, String>) member,
                            (MetaMember<Agreement, D>)
                                    Agreement.meta().member(list.name()).orElseThrow(),
                            list));
                }
            }
        }
    }
}
