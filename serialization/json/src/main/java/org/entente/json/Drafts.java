package org.entente.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.entente.json.draft.Contraction;
import org.entente.json.draft.DraftHead;
import org.entente.json.draft.StrictSchema;
import org.entente.model.Agreement;
import org.entente.source.SourceText;

/**
 * Reads and writes drafts: agreements in short forms, as people and models write them. {@code docs/draft.md} teaches
 * them. With a register ({@link EntenteJson#with}) they name its definitions by id, or by a name that only one has; without
 * one, the shipped policy areas. The long form of the format is accepted at every place, so a draft may be as deep as an agreement.
 *
 * <p>Every problem has the line and the column in the draft; its path is that in the agreement for which the draft stands,
 * where provisions that the draft nests stand in one list. This class is immutable and thread-safe.
 */
public final class Drafts {

    private final DraftReader reader;
    private final DraftReader checker;

    Drafts(DraftReader reader, DraftReader checker) {
        this.reader = reader;
        this.checker = checker;
    }

    /**
     * Reads a draft: every rule of construction holds, and none of the rules that find errors finds one.
     *
     * @param json the draft
     * @param texts the texts of its sources that are at hand, in which its quotes are looked for
     * @return the agreement
     * @throws AgreementJsonException with everything that is wrong
     */
    public Agreement read(String json, SourceText... texts) throws AgreementJsonException {
        return accepted(reader.read(Objects.requireNonNull(json, "json"), List.of(texts)));
    }

    /**
     * Reads a draft: every rule of construction holds, and none of the rules that find errors finds one.
     *
     * @param json the file, in UTF-8, with or without a byte order mark
     * @param texts the texts of its sources that are at hand, in which its quotes are looked for
     * @return the agreement
     * @throws AgreementJsonException with everything that is wrong
     * @throws IOException if the file cannot be read
     */
    public Agreement read(Path json, SourceText... texts) throws IOException {
        return accepted(reader.read(Files.readAllBytes(Objects.requireNonNull(json, "json")), List.of(texts)));
    }

    /**
     * Checks a draft at whatever stage it is: its JSON, its short forms, its quotes, its construction and the rules of the
     * validator.
     *
     * @param json the draft
     * @param texts the texts of its sources that are at hand, in which its quotes are looked for
     * @return everything that was found, every quote, and the agreement if there is no error
     */
    public CheckedDraft check(String json, SourceText... texts) {
        return checker.read(Objects.requireNonNull(json, "json"), List.of(texts));
    }

    /**
     * Checks a draft at whatever stage it is: its JSON, its short forms, its quotes, its construction and the rules of the
     * validator.
     *
     * @param json the bytes, in UTF-8, with or without a byte order mark
     * @param texts the texts of its sources that are at hand, in which its quotes are looked for
     * @return everything that was found, every quote, and the agreement if there is no error
     */
    public CheckedDraft check(byte[] json, SourceText... texts) {
        return checker.read(Objects.requireNonNull(json, "json"), List.of(texts));
    }

    /**
     * Checks a draft at whatever stage it is: its JSON, its short forms, its quotes, its construction and the rules of the
     * validator.
     *
     * @param json the file, in UTF-8, with or without a byte order mark
     * @param texts the texts of its sources that are at hand, in which its quotes are looked for
     * @return everything that was found, every quote, and the agreement if there is no error
     * @throws IOException if the file cannot be read
     */
    public CheckedDraft check(Path json, SourceText... texts) throws IOException {
        return checker.read(Files.readAllBytes(Objects.requireNonNull(json, "json")), List.of(texts));
    }

    /**
     * Whether a text is a draft and no agreement in the long form: an object that states no {@code format}, or one that
     * states the {@code language} or the {@code source} of all that is in it, as drafts alone do. Of a text that cannot be
     * read to its end, what could be read decides.
     *
     * @param json the text
     * @return whether it is a draft
     */
    public boolean isDraft(String json) {
        return DraftHead.isDraft(Objects.requireNonNull(json, "json"), reader.source());
    }

    /**
     * The ids of the sources that a draft or an agreement defines, to name the texts at hand by.
     *
     * @param json the text
     * @return the ids, in the order in which they are defined; none if the text cannot be read
     */
    public List<String> sources(String json) {
        return reader.sources(Objects.requireNonNull(json, "json"));
    }

    private static Agreement accepted(CheckedDraft checked) throws AgreementJsonException {
        return checked.agreement().orElseThrow(() -> new AgreementJsonException(checked.report()));
    }

    /**
     * Writes an agreement as a draft, laid out for people in lines of 190 characters. Reading it gives an equal agreement.
     *
     * @param agreement the agreement
     * @param texts the texts of its sources that are at hand: where they have what was digested, quotes stand in place of
     *     positions, and the draft is read with the same texts
     * @return the draft
     */
    public String write(Agreement agreement, SourceText... texts) {
        return Contraction.of(
                Objects.requireNonNull(agreement, "agreement"), reader.source(), reader.known(), List.of(texts));
    }

    /**
     * Writes an agreement as a draft in one line, without a line end.
     *
     * @param agreement the agreement
     * @param texts the texts of its sources that are at hand, as {@link #write} takes them
     * @return the draft
     */
    public String writeLine(Agreement agreement, SourceText... texts) {
        return Contraction.lineOf(
                Objects.requireNonNull(agreement, "agreement"), reader.source(), reader.known(), List.of(texts));
    }

    /**
     * Checks drafts that stand one a line, as they are asked for; no more than one is held in memory. A line that cannot be
     * read gives its report and does not stop the rest.
     *
     * @param lines the bytes, in UTF-8; not closed, not even by closing the stream
     * @param texts the texts of their sources that are at hand, for all lines
     * @return what came of each line that is not blank, with places in the stream; it throws an {@link
     *     java.io.UncheckedIOException} if the bytes cannot be read
     */
    public Stream<CheckedDraftLine> checkLines(InputStream lines, SourceText... texts) {
        Objects.requireNonNull(lines, "lines");
        Lines.Source<CheckedDraft> source = checker.lines(List.of(texts));
        return StreamSupport.stream(new Lines<>(lines, source, checker.longest(), DraftReader::line), false);
    }

    /**
     * Checks drafts that stand one a line in a file, as they are asked for; no more than one is held in memory.
     *
     * @param lines the file, in UTF-8
     * @param texts the texts of their sources that are at hand, for all lines
     * @return what came of each line that is not blank; closing the stream closes the file
     * @throws IOException if the file cannot be opened
     */
    public Stream<CheckedDraftLine> checkLines(Path lines, SourceText... texts) throws IOException {
        InputStream bytes = Files.newInputStream(Objects.requireNonNull(lines, "lines"));
        return Lines.closing(checkLines(bytes, texts), bytes);
    }

    /**
     * The strict schema of a draft, for language models that are held to one: an object at the root, every member required
     * and nullable, closed objects, no maps and no {@code oneOf}, objects and lists at most five deep, values of open
     * vocabularies enumerated with an escape. What follows it is a draft; {@code docs/extraction.md} says how to use it.
     *
     * @param locale the language of descriptions; English where there are none in it
     * @return the schema (JSON Schema, draft 2020-12), as a document
     */
    public String strictSchema(Locale locale) {
        return StrictSchema.of(
                Objects.requireNonNull(locale, "locale"), reader.source().engine());
    }
}
