package org.entente.source;

import static org.entente.meta.Kinds.line;
import static org.entente.meta.Kinds.part;
import static org.entente.meta.Kinds.term;

import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.PartKind;
import org.immutables.value.Value;

/**
 * Where in a work, or in another agreement, the cited passage stands: article 5, paragraph 2.
 *
 * <p>The smallest division comes first, and each names the one that it is within. Divisions are those of {@link PartKind}: an
 * operative paragraph is not a paragraph of the preamble.
 */
@Value.Immutable
@ValueStyle
public sealed interface Locator permits ImmutableLocator {

    /** {@return what kind of division it is} */
    PartKind kind();

    /** {@return its number or letter as printed, such as "5" or "(b)"; one line, or empty for what has none, such as a preamble} */
    Optional<String> number();

    /** {@return the last number of several: "articles 2 to 5"; one line, or empty} Refused with {@code needs} without a number. */
    Optional<String> upTo();

    /** {@return the division that it is within, or empty} */
    Optional<Locator> within();

    /**
     * Locates a division.
     *
     * @param kind what kind of division it is
     * @param number its number or letter as printed
     * @return the locator
     */
    static Locator of(PartKind kind, String number) {
        return builder().kind(kind).number(number).build();
    }

    /**
     * Locates a division within this one, such as a paragraph of this article.
     *
     * @param kind what kind of division it is
     * @param number its number or letter as printed
     * @return the locator of the division
     */
    default Locator then(PartKind kind, String number) {
        return builder().kind(kind).number(number).within(this).build();
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this locator} */
    Builder toBuilder();

    /** {@return the members of a locator, each stated once} */
    static MetaType<Locator> meta() {
        return LocatorMeta.META;
    }

    /** Builds locators; {@code kind} is mandatory. */
    final class Builder extends ImmutableLocator.Builder {

        Builder() {}

        /**
         * Builds the locator.
         *
         * @return the locator
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public Locator build() {
            Locator locator = super.build();
            return Checks.begin()
                    .line("number", locator.number())
                    .line("upTo", locator.upTo())
                    .needs(
                            "upTo",
                            locator.upTo().isPresent(),
                            "number",
                            locator.number().isPresent())
                    .passed(locator);
        }
    }
}

final class LocatorMeta {

    static final MetaType<Locator> META = MetaType.of(Locator.class, Locator::builder, Locator.Builder::build)
            .described("Where in a work the cited passage stands: article 5, paragraph 2.")
            .required("kind", term(PartKind.vocabulary()), Locator::kind, Locator.Builder::kind)
            .described("What kind of division it is.")
            .optional("number", line(), Locator::number, Locator.Builder::number)
            .described("Its number or letter as printed, such as \"5\" or \"(b)\"; one line.")
            .optional("upTo", line(), Locator::upTo, Locator.Builder::upTo)
            .described("The last number of several: \"articles 2 to 5\"; one line.")
            .optional("within", part(Locator::meta), Locator::within, Locator.Builder::within)
            .described("The division that it is within.")
            .needs("upTo", "number")
            .done();

    private LocatorMeta() {}
}
