package org.entente.provision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entente.meta.MetaUnion;
import org.entente.policy.Change;
import org.entente.policy.ChangePolicy;
import org.entente.policy.Judgement;
import org.entente.policy.Novelty;
import org.entente.policy.NoveltyPolicy;
import org.entente.quantity.Quantity;
import org.entente.source.Citation;
import org.entente.source.TextSpan;
import org.entente.text.LocalizedText;
import org.entente.timing.Timing;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.Code;
import org.entente.vocabulary.PartKind;
import org.entente.vocabulary.Rendering;
import org.entente.wording.Reference;
import org.entente.wording.Wording;

/**
 * One act of a text: what it says, whose act it is, how, when and where the text says so.
 *
 * <p>There are five kinds, and every provision is exactly one of them (coding manual rules 9 to 16; the first that
 * fits): a {@link Clause} is about the instrument itself, a {@link Decision} brings something about by being said, an
 * {@link Appeal} asks an actor to act, a {@link Commitment} says what its performers will do, and anything else is a
 * {@link Position}.
 *
 * <p>The text or the summary is given, else {@code one-of-required}. Whose act it is must be said, else {@code
 * required}, except for a clause and for a part of another provision.
 */
public sealed interface Provision permits Commitment, Position, Appeal, Decision, Clause {

    /** {@return the id by which others refer to the provision, or empty} */
    Optional<String> id();

    /** {@return the printed label, such as "3 (b)"; one line, or empty} */
    Optional<String> label();

    /**
     * The provision whose part this one is, such as its chapeau.
     *
     * <p>A part takes from its wholes, the nearest first, what it does not say itself: whose act it is ({@code by}), the
     * performers, the timings, the areas, who is involved, the addressees of an appeal, and the part of the instrument in
     * which it stands. It takes each of these entire or not at all: one timing of its own, and no timing of the whole is
     * taken. A part that says whose act it is takes no performers; they are those whose act it is, unless it names others.
     * Nothing else is taken: no wording, qualifiers, quantities, places, citations or links.
     *
     * <p>The agreement answers with what is taken: {@code speakers}, {@code performers}, {@code timings}, {@code areas},
     * {@code involved}, {@code addressees}, {@code part}.
     *
     * @return the id of the provision, or empty
     */
    Optional<String> partOf();

    /** {@return the id of the part of the instrument in which it stands, such as an annex or a letter, or empty} */
    Optional<String> part();

    /** {@return the kind of part in which it stands, where that part has no definition to refer to, or empty} */
    Optional<PartKind> placement();

    /** {@return the text as printed, or empty} */
    Optional<LocalizedText> text();

    /** {@return what it says in own words, or empty} */
    Optional<LocalizedText> summary();

    /** {@return whose act it is, or empty for a clause or a part of another provision} */
    Optional<Attribution> by();

    /**
     * The actors that do the act which the provision records: those to act on a commitment, those that did what a position
     * records.
     *
     * @return the performers; empty where they are those whose act it is
     */
    List<Reference> performers();

    /** {@return who is named as touched by it; a party whose act it is may be touched, too} */
    List<Involvement> involved();

    /** {@return the words that decide what it does, or empty} */
    Optional<Wording> wording();

    /** {@return the phrases that qualify it} */
    List<Qualifier> qualifiers();

    /** {@return when; several where the text says several: "in October, and then every two years"} */
    List<Timing> timings();

    /** {@return the quantities that it names} */
    List<Quantity> quantities();

    /** {@return the ids of the areas that it is about} */
    List<String> policyAreas();

    /** {@return its codes in codebooks of others: what kind of obligation, event or commitment it is there} */
    List<Code> codes();

    /** {@return the places that it names} */
    List<Reference> places();

    /** {@return whether the list of places is open, closed or of alternatives, or empty} Refused with {@code needs} without places. */
    Optional<Listing> placeListing();

    /** {@return whether the list of items is open, closed or of alternatives, or empty} Refused with {@code needs} without items. */
    Optional<Listing> listing();

    /** {@return the objects that it enumerates} */
    List<Item> items();

    /** {@return the works that it cites} */
    List<Citation> citations();

    /** {@return its relations to other provisions} */
    List<Link> links();

    /** {@return where the sources say it} */
    List<TextSpan> spans();

    /** {@return how it stands to the words of the source, or empty} */
    Optional<Rendering> rendering();

    /** {@return the coder's novelty where it differs from the policy's, or empty} */
    Optional<Judgement<Novelty>> noveltyOverride();

    /** {@return the coder's change where it differs from the policy's, or empty} */
    Optional<Judgement<Change>> changeOverride();

    /** {@return the coder's note, or empty} */
    Optional<LocalizedText> note();

    /** {@return the kind of provision} */
    ProvisionKind kind();

    /** {@return whether it is new, or restates something, as the standard policy reads its words, unless overridden} */
    default Novelty novelty() {
        return novelty(NoveltyPolicy.standard());
    }

    /**
     * Whether it is new, or restates something.
     *
     * @param policy the policy that reads its words
     * @return the coder's novelty, else the policy's
     */
    default Novelty novelty(NoveltyPolicy policy) {
        Objects.requireNonNull(policy, "policy");
        return noveltyOverride().map(Judgement::value).orElseGet(() -> policy.of(wording()));
    }

    /** {@return what it changes, as the standard policy reads its words, unless overridden; empty if they do not say} */
    default Optional<Change> change() {
        return change(ChangePolicy.standard());
    }

    /**
     * What it changes.
     *
     * @param policy the policy that reads its words
     * @return the coder's change, else the policy's; empty if there is neither
     */
    default Optional<Change> change(ChangePolicy policy) {
        Objects.requireNonNull(policy, "policy");
        return changeOverride().map(Judgement::value).or(() -> policy.of(wording()));
    }

    /** {@return the kinds of provision, and the members of each} */
    static MetaUnion<Provision, ProvisionKind> meta() {
        return ProvisionMeta.KINDS;
    }

    /** {@return a builder with the attributes of this provision} */
    Builder<?> toBuilder();

    /**
     * What the builders of all kinds of provision have in common. Setters of lists replace what was there; those that
     * begin with {@code add} append.
     *
     * @param <B> the builder itself
     */
    interface Builder<B extends Builder<B>> {

        /**
         * Sets {@link Provision#id()}.
         *
         * @param id the new value
         * @return this builder
         */
        B id(String id);

        /**
         * Sets {@link Provision#label()}.
         *
         * @param label the new value
         * @return this builder
         */
        B label(String label);

        /**
         * Sets {@link Provision#partOf()}.
         *
         * @param partOf the new value
         * @return this builder
         */
        B partOf(String partOf);

        /**
         * Sets {@link Provision#part()}.
         *
         * @param part the new value
         * @return this builder
         */
        B part(String part);

        /**
         * Sets {@link Provision#placement()}.
         *
         * @param placement the new value
         * @return this builder
         */
        B placement(PartKind placement);

        /**
         * Sets {@link Provision#text()}.
         *
         * @param text the new value
         * @return this builder
         */
        B text(LocalizedText text);

        /**
         * Sets {@link Provision#summary()}.
         *
         * @param summary the new value
         * @return this builder
         */
        B summary(LocalizedText summary);

        /**
         * Sets {@link Provision#by()}.
         *
         * @param by the new value
         * @return this builder
         */
        B by(Attribution by);

        /**
         * Sets {@link Provision#performers()}.
         *
         * @param elements the new value
         * @return this builder
         */
        B performers(Iterable<? extends Reference> elements);

        /**
         * Adds to {@link Provision#performers()}.
         *
         * @param element the value to append
         * @return this builder
         */
        B addPerformer(Reference element);

        /**
         * Sets {@link Provision#involved()}.
         *
         * @param elements the new value
         * @return this builder
         */
        B involved(Iterable<? extends Involvement> elements);

        /**
         * Adds to {@link Provision#involved()}.
         *
         * @param element the value to append
         * @return this builder
         */
        B addInvolved(Involvement element);

        /**
         * Sets {@link Provision#wording()}.
         *
         * @param wording the new value
         * @return this builder
         */
        B wording(Wording wording);

        /**
         * Sets {@link Provision#qualifiers()}.
         *
         * @param elements the new value
         * @return this builder
         */
        B qualifiers(Iterable<? extends Qualifier> elements);

        /**
         * Adds to {@link Provision#qualifiers()}.
         *
         * @param element the value to append
         * @return this builder
         */
        B addQualifier(Qualifier element);

        /**
         * Sets {@link Provision#timings()}.
         *
         * @param elements the new value
         * @return this builder
         */
        B timings(Iterable<? extends Timing> elements);

        /**
         * Adds to {@link Provision#timings()}.
         *
         * @param element the value to append
         * @return this builder
         */
        B addTiming(Timing element);

        /**
         * Sets {@link Provision#quantities()}.
         *
         * @param elements the new value
         * @return this builder
         */
        B quantities(Iterable<? extends Quantity> elements);

        /**
         * Adds to {@link Provision#quantities()}.
         *
         * @param element the value to append
         * @return this builder
         */
        B addQuantity(Quantity element);

        /**
         * Sets {@link Provision#policyAreas()}.
         *
         * @param elements the new value
         * @return this builder
         */
        B policyAreas(Iterable<String> elements);

        /**
         * Adds to {@link Provision#policyAreas()}.
         *
         * @param element the value to append
         * @return this builder
         */
        B addPolicyArea(String element);

        /**
         * Sets {@link Provision#codes()}.
         *
         * @param elements the new value
         * @return this builder
         */
        B codes(Iterable<? extends Code> elements);

        /**
         * Adds to {@link Provision#codes()}.
         *
         * @param element the value to append
         * @return this builder
         */
        B addCode(Code element);

        /**
         * Sets {@link Provision#placeListing()}.
         *
         * @param placeListing the new value
         * @return this builder
         */
        B placeListing(Listing placeListing);

        /**
         * Sets {@link Provision#places()}.
         *
         * @param elements the new value
         * @return this builder
         */
        B places(Iterable<? extends Reference> elements);

        /**
         * Adds to {@link Provision#places()}.
         *
         * @param element the value to append
         * @return this builder
         */
        B addPlace(Reference element);

        /**
         * Sets {@link Provision#listing()}.
         *
         * @param listing the new value
         * @return this builder
         */
        B listing(Listing listing);

        /**
         * Sets {@link Provision#items()}.
         *
         * @param elements the new value
         * @return this builder
         */
        B items(Iterable<? extends Item> elements);

        /**
         * Adds to {@link Provision#items()}.
         *
         * @param element the value to append
         * @return this builder
         */
        B addItem(Item element);

        /**
         * Sets {@link Provision#citations()}.
         *
         * @param elements the new value
         * @return this builder
         */
        B citations(Iterable<? extends Citation> elements);

        /**
         * Adds to {@link Provision#citations()}.
         *
         * @param element the value to append
         * @return this builder
         */
        B addCitation(Citation element);

        /**
         * Sets {@link Provision#links()}.
         *
         * @param elements the new value
         * @return this builder
         */
        B links(Iterable<? extends Link> elements);

        /**
         * Adds to {@link Provision#links()}.
         *
         * @param element the value to append
         * @return this builder
         */
        B addLink(Link element);

        /**
         * Sets {@link Provision#spans()}.
         *
         * @param elements the new value
         * @return this builder
         */
        B spans(Iterable<? extends TextSpan> elements);

        /**
         * Adds to {@link Provision#spans()}.
         *
         * @param element the value to append
         * @return this builder
         */
        B addSpan(TextSpan element);

        /**
         * Sets {@link Provision#rendering()}.
         *
         * @param rendering the new value
         * @return this builder
         */
        B rendering(Rendering rendering);

        /**
         * Sets {@link Provision#noveltyOverride()}.
         *
         * @param noveltyOverride the new value
         * @return this builder
         */
        B noveltyOverride(Judgement<Novelty> noveltyOverride);

        /**
         * Sets {@link Provision#changeOverride()}.
         *
         * @param changeOverride the new value
         * @return this builder
         */
        B changeOverride(Judgement<Change> changeOverride);

        /**
         * Sets {@link Provision#note()}.
         *
         * @param note the new value
         * @return this builder
         */
        B note(LocalizedText note);

        /**
         * Sets {@link Provision#summary()} to a text in one language.
         *
         * @param language the language's tag
         * @param text what the provision says in own words
         * @return this builder
         */
        default B summary(String language, String text) {
            return summary(LocalizedText.of(language, text));
        }

        /**
         * Sets {@link Provision#text()} to a text in one language.
         *
         * @param language the language's tag
         * @param text what the provision says as printed
         * @return this builder
         */
        default B text(String language, String text) {
            return text(LocalizedText.of(language, text));
        }

        /**
         * Builds the provision, of the kind that the builder is for.
         *
         * @return the provision
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        Provision build();
    }
}

final class ProvisionMeta {

    static final MetaUnion<Provision, ProvisionKind> KINDS = MetaUnion.of(
                    Provision.class, "kind", ProvisionKind.class, Provision::kind, kind -> switch (kind) {
                        case COMMITMENT -> Commitment::meta;
                        case POSITION -> Position::meta;
                        case APPEAL -> Appeal::meta;
                        case DECISION -> Decision::meta;
                        case CLAUSE -> Clause::meta;
                    })
            .described(
                    "One act of a text: what it says, whose act it is, how, when and where the text says so.",
                    "Which of the five kinds of provision it is.");

    private ProvisionMeta() {}
}
