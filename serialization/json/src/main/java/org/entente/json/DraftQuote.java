package org.entente.json;

import java.util.Objects;
import java.util.Optional;
import org.entente.json.draft.quote.FoundQuote;
import org.entente.source.Passage;
import org.entente.violation.Location;
import org.entente.violation.Printable;
import org.entente.violation.ValuePath;
import org.jspecify.annotations.Nullable;

/** A quote of a draft, and the passage of the source that has its words. This class is immutable and thread-safe. */
public final class DraftQuote {

    private final FoundQuote found;

    DraftQuote(FoundQuote found) {
        this.found = found;
    }

    /** The same quote in a line of a stream. */
    DraftQuote inLine(int line) {
        return new DraftQuote(new FoundQuote(
                found.path(),
                new Location(line, found.at().column()),
                found.quote(),
                found.passage(),
                found.checked()));
    }

    /** {@return where in the agreement the value is that quotes} */
    public ValuePath path() {
        return found.path();
    }

    /** {@return where in the draft the quote stands} */
    public Location location() {
        return found.at();
    }

    /** {@return the words as they are typed} */
    public String words() {
        return found.quote();
    }

    /** {@return the passage, which says how exactly it has the words; empty if there is none or the text is not at hand} */
    public Optional<Passage> passage() {
        return found.passage();
    }

    /**
     * Returns whether the quote was sought.
     *
     * @return whether the text of the source is at hand and was searched; not for more quotes than problems are listed, nor
     *     for one that is reported as {@code quote-not-sought}
     */
    public boolean isChecked() {
        return found.checked();
    }

    /** Two are equal if all is. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DraftQuote that && found.equals(that.found);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(found);
    }

    /** Renders the place, the words and the passage. */
    @Override
    public String toString() {
        return location() + " " + Printable.echo(words()) + " "
                + passage().map(Passage::toString).orElse(isChecked() ? "not found" : "not checked");
    }
}
