package org.entente;

import java.util.List;
import java.util.Optional;
import org.entente.meta.Constraint;
import org.entente.meta.DefinitionKind;
import org.entente.meta.Kind;
import org.entente.meta.Kinds;
import org.entente.meta.MetaMember;
import org.entente.meta.MetaType;
import org.entente.model.Party;
import org.entente.provision.Provision;
import org.entente.text.LocalizedText;
import org.entente.vocabulary.ActorKind;
import org.entente.wording.Manner;

/** Makes values of the types by which the model is described. */
final class MetaSamples {

    private MetaSamples() {}

    static Object of(Class<?> type, int variant) {
        return switch (type.getSimpleName()) {
            case "MetaType" -> Party.meta();
            case "MetaMember" -> member(variant == 0 ? "actor" : "asPrinted");
            case "MetaUnion" -> Provision.meta();
            case "Statement" ->
                MetaType.of(Party.class, Party::builder, Party.Builder::build)
                        .optional("note", LocalizedText.kind(), Party::note, Party.Builder::note);
            case "Draft" -> Party.meta().draft();
            case "Terms" -> ActorKind.vocabulary();
            case "Kind", "Written", "Words", "Line" -> new Kind.Line();
            case "Id" -> new Kind.Id(Optional.empty());
            case "Target" -> new Kind.Target(Optional.of(DefinitionKind.ACTOR));
            case "Prose" -> LocalizedText.kind();
            case "Term" -> new Kind.Term<>(ActorKind.vocabulary());
            case "Choice" -> new Kind.Choice<>(Manner.class);
            case "Scalar" -> Kinds.time();
            case "Whole" -> new Kind.Whole(variant);
            case "Decimal" -> new Kind.Decimal();
            case "Flag" -> new Kind.Flag();
            case "Part" -> Kinds.part(Party::meta);
            case "OneOf" -> Kinds.oneOf(Provision.meta());
            case "Constraint", "AtLeastOneOf" -> new Constraint.AtLeastOneOf(List.of("actor"));
            case "AtMostOneOf" -> new Constraint.AtMostOneOf(List.of("actor"));
            case "ValueExcludes" -> new Constraint.ValueExcludes("level", Manner.JOINTLY, "actor");
            case "Needs" -> new Constraint.Needs("level", List.of("actor"));
            case "RequiredUnless" -> new Constraint.RequiredUnless("level", "actor");
            default -> throw new AssertionError("no sample of " + type);
        };
    }

    private static MetaMember<Party, ?> member(String name) {
        return Party.meta().member(name).orElseThrow();
    }
}
