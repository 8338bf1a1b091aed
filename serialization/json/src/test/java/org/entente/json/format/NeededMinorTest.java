package org.entente.json.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.json.EntenteJson;
import org.entente.json.Golden;
import org.entente.json.Sources;
import org.entente.json.reading.CollectedProblems;
import org.entente.json.reading.Reading;
import org.entente.json.text.Document;
import org.entente.json.token.TokenReader;
import org.entente.meta.Kind;
import org.entente.meta.Kinds;
import org.entente.meta.MetaType;
import org.entente.meta.MetaUnion;
import org.entente.model.Agreement;
import org.entente.violation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A file states the lowest minor version that it needs. */
class NeededMinorTest {

    private enum Tag {
        LEAF,
        TREE
    }

    /** What is a leaf or a tree. */
    private interface Plant {
        Tag tag();
    }

    /** Has a member since the second minor version. */
    private record Leaf(String id, Optional<String> colour) implements Plant {

        @Override
        public Tag tag() {
            return Tag.LEAF;
        }

        static MetaType<Leaf> meta() {
            return META;
        }

        private static final MetaType<Leaf> META = MetaType.of(Leaf.class, StringBuilder::new, built -> leaf(0))
                .required("id", Kinds.id(), Leaf::id, StringBuilder::append)
                .optional("colour", Kinds.id(), Leaf::colour, StringBuilder::append)
                .since(2)
                .done();
    }

    /** Holds others, and has members since the first and the third minor version. */
    private record Tree(List<Plant> parts, List<String> names, Optional<Tree> parent, boolean old) implements Plant {

        @Override
        public Tag tag() {
            return Tag.TREE;
        }

        static MetaType<Tree> meta() {
            return META;
        }

        private static final MetaType<Tree> META = MetaType.of(
                        Tree.class, StringBuilder::new, built -> tree(List.of(), 0, false))
                .list("parts", new Kind.OneOf<>(plants()), Tree::parts, (built, part) -> {})
                .list("names", Kinds.id(), Tree::names, StringBuilder::append)
                .since(1)
                .optional("parent", Kinds.part(Tree::meta), Tree::parent, (built, parent) -> {})
                .flag("old", Tree::old, StringBuilder::append)
                .since(3)
                .done();
    }

    private static MetaUnion<Plant, Tag> plants() {
        return MetaUnion.of(
                Plant.class, "tag", Tag.class, Plant::tag, tag -> tag == Tag.LEAF ? Leaf::meta : Tree::meta);
    }

    private static Leaf leaf(int colours) {
        return new Leaf("a", colours == 0 ? Optional.empty() : Optional.of("green"));
    }

    private static Tree tree(List<Plant> parts, int names, boolean old) {
        return new Tree(parts, names == 0 ? List.of() : List.of("b"), Optional.empty(), old);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, false, 0", "0, 1, false, 1", "1, 0, false, 2", "1, 1, false, 2", "0, 0, true, 3", "1, 1, true, 3"
    })
    void theNewestMemberDecides(int colours, int names, boolean old, int minor) {
        NeededMinor<Tree> needed = new NeededMinor<>(Tree.meta());
        Tree tree = tree(List.of(leaf(colours), leaf(0)), names, old);
        assertEquals(3, needed.newest());
        assertEquals(minor, needed.of(tree));
        assertEquals(minor, needed.of(tree(List.of(tree), 0, false)));
        assertEquals(minor, needed.of(tree(List.of(leaf(0), tree(List.of(), 0, false), tree), 0, false)));
        assertEquals(minor, needed.of(tree(List.of(leaf(0), leaf(0), leaf(0), tree, leaf(0)), 0, false)));
        assertEquals(minor, needed.of(new Tree(List.of(), List.of(), Optional.of(tree), false)));
    }

    /** Has had a member since the first minor version. */
    private record Twig(Optional<String> bud) {

        static MetaType<Twig> meta() {
            return META;
        }

        private static final MetaType<Twig> META = MetaType.of(
                        Twig.class, StringBuilder::new, built -> new Twig(Optional.empty()))
                .optional("bud", Kinds.id(), Twig::bud, StringBuilder::append)
                .since(1)
                .done();
    }

    /** Holds what has grown, and has not grown itself. */
    private record Bough(Twig twig) {

        static MetaType<Bough> meta() {
            return META;
        }

        private static final MetaType<Bough> META = MetaType.of(
                        Bough.class, StringBuilder::new, built -> new Bough(new Twig(Optional.empty())))
                .required("twig", Kinds.part(Twig::meta), Bough::twig, (built, twig) -> {})
                .done();
    }

    @Test
    void theFirstMinorVersionIsFoundFurtherIn() {
        NeededMinor<Bough> needed = new NeededMinor<>(Bough.meta());
        assertEquals(1, needed.newest());
        assertEquals(0, needed.of(new Bough(new Twig(Optional.empty()))));
        assertEquals(1, needed.of(new Bough(new Twig(Optional.of("green")))));
    }

    /** The newest version is none that is newer. */
    @ParameterizedTest
    @CsvSource({"plant/1.0, ", "plant/1.2, ", "plant/1.3, ", "plant/1.4, format-newer", "plant/2.0, format-unknown"})
    void aVersionIsNewerFromTheNextOneOn(String stated, String code) throws IOException {
        Document document = Document.of("\"" + stated + "\"");
        CollectedProblems problems = new CollectedProblems(document, 9, Sources.STANDARD);
        try (TokenReader parser = document.reader(Sources.STANDARD)) {
            parser.next();
            new FormatVersion<>("plant", Tree.meta()).read(new Reading(parser, problems, null));
        }
        assertEquals(
                Stream.ofNullable(code).toList(),
                problems.report().violations().stream().map(Violation::code).toList());
    }

    static List<Golden> corpus() {
        return Golden.all();
    }

    /** Files of the corpus state what they need: a newer member changes none of the others. */
    @ParameterizedTest
    @MethodSource("corpus")
    void filesOfTheCorpusStateWhatTheyNeed(Golden golden) throws Exception {
        Agreement agreement = EntenteJson.standard().read(golden.text());
        String stated = "\"format\": \"" + FormatVersion.AGREEMENT.neededBy(agreement) + "\"";
        assertTrue(golden.text().contains(stated), () -> golden + " has to state " + stated);
        assertTrue(EntenteJson.standard().write(agreement).contains(stated), stated);
    }

    @Test
    void theVersionIsThatOfTheNewestMember() {
        int newest = Agreement.meta().withItsParts().stream()
                .flatMap(type -> type.members().stream())
                .mapToInt(member -> member.since())
                .max()
                .orElseThrow();
        assertEquals("entente/1." + newest, FormatVersion.AGREEMENT.current());
        assertEquals("entente/1.0", FormatVersion.AGREEMENT.first());
    }
}
