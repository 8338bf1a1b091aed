package org.entente.table.mapping;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.entente.json.problem.JsonProblem;
import org.entente.json.token.SyntaxException;
import org.entente.json.token.TokenSource;
import org.entente.table.column.Column;
import org.entente.table.column.Table;
import org.entente.table.problem.TableProblem;
import org.entente.table.tree.Tree;
import org.entente.violation.Location;
import org.entente.violation.Nearest;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;

/** Reads mappings, and finds all that is wrong with one. */
public final class MappingReader {

    private static final List<String> ROOT = List.of("files");
    private static final List<String> FILE =
            List.of("separator", "encoding", "agreement", "columns", "ignored", "rows");
    private static final List<String> COLUMN =
            List.of("of", "empty", "open", "values", "dates", "numbers", "split", "otherwise");
    private static final List<String> NUMBERS = List.of("decimal", "group");
    private static final List<String> ROW = List.of("table", "members", "where", "each", "once", "join");

    private final String json;
    private final IdentityHashMap<Tree, Long> places = new IdentityHashMap<>();
    private final List<Violation> violations = new ArrayList<>();
    private final Map<String, MappedFile> files = new LinkedHashMap<>();

    /** Reads a mapping. */
    public MappingReader(String json, TokenSource source) {
        this.json = json;
        try {
            Tree.Fields root = Tree.parse(json, source, new Notes());
            members(root, ValuePath.ROOT, ROOT);
            ValuePath path = ValuePath.ROOT.member("files");
            objects(wanted(root, ValuePath.ROOT, "files", "{\"status.csv\": {\"rows\": [...]}}"), path)
                    .forEach((name, file) -> files.put(name, file(file, path.member(name))));
        } catch (SyntaxException e) {
            violations.add(refused(e).at(location(e.place().offset())));
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory cannot fail", e);
        }
    }

    /** Where each value stands, and what else there is to say of the text. */
    private final class Notes implements Tree.Parsing {

        @Override
        public void value(Tree tree, long offset) {
            places.put(tree, offset);
        }

        @Override
        public void repeated(ValuePath path, long offset) {
            violations.add(Violation.of(JsonProblem.MEMBER_DUPLICATE, path)
                    .with("member", path.name().orElseThrow())
                    .at(location(offset)));
        }

        @Override
        public void trailing(long offset) {
            violations.add(
                    Violation.of(JsonProblem.JSON_TRAILING, ValuePath.ROOT).at(location(offset)));
        }
    }

    /** The detail of a limit is a number, and no reason. */
    private static Violation refused(SyntaxException e) {
        return switch (e.kind()) {
            case TOO_DEEP ->
                Violation.of(JsonProblem.LIMIT_DEPTH, ValuePath.ROOT).with("limit", e.detail());
            case TOO_LONG ->
                Violation.of(JsonProblem.LIMIT_TOKEN, ValuePath.ROOT).with("limit", e.detail());
            case COLLIDING_NAMES -> Violation.of(JsonProblem.LIMIT_NAMES, ValuePath.ROOT);
            case TRUNCATED, MALFORMED ->
                Violation.of(TableProblem.MAPPING_MALFORMED, ValuePath.ROOT).with("reason", e.detail());
        };
    }

    /** {@return what each file means, by its name} */
    public Map<String, MappedFile> files() {
        return files;
    }

    /** {@return what is wrong with the mapping, with lines and columns} */
    public List<Violation> violations() {
        return violations;
    }

    private Location location(long offset) {
        int end = (int) Math.max(0, Math.min(offset, json.length()));
        String before = json.substring(0, end);
        int start = before.lastIndexOf('\n') + 1;
        return new Location(
                1 + (int) before.chars().filter(unit -> unit == '\n').count(), 1 + before.codePointCount(start, end));
    }

    private Violation violation(TableProblem problem, ValuePath path, Tree at) {
        return Violation.of(problem, path).at(location(places.getOrDefault(at, 0L)));
    }

    private void members(Tree.Fields fields, ValuePath path, List<String> known) {
        fields.members().forEach((name, value) -> {
            if (!known.contains(name)) {
                Violation unknown = violation(TableProblem.MAPPING_MEMBER, path.member(name), value)
                        .with("member", name);
                violations.add(Nearest.to(name, known)
                        .map(near -> unknown.with("near", near))
                        .orElseGet(() -> unknown.listing("known", String.join(", ", known))));
            }
        });
    }

    private Optional<Tree> wanted(Tree.Fields fields, ValuePath path, String member, String example) {
        Optional<Tree> found = fields.get(member);
        if (found.isEmpty()) {
            violations.add(violation(TableProblem.MAPPING_MISSING, path, fields)
                    .with("member", member)
                    .listing("example", "\"" + member + "\": " + example));
        }
        return found;
    }

    private void mistyped(Tree found, ValuePath path, String wanted) {
        violations.add(violation(TableProblem.MAPPING_TYPE, path, found)
                .with("member", path.name().orElse(path.toString()))
                .listing("wanted", wanted));
    }

    /** The members of an object that are objects. */
    private Map<String, Tree.Fields> objects(Optional<Tree> tree, ValuePath path) {
        Map<String, Tree.Fields> objects = new LinkedHashMap<>();
        tree.ifPresent(found -> {
            if (found instanceof Tree.Fields fields) {
                fields.members().forEach((name, value) -> {
                    if (value instanceof Tree.Fields object) {
                        objects.put(name, object);
                    } else {
                        mistyped(value, path.member(name), "an object");
                    }
                });
            } else {
                mistyped(found, path, "an object");
            }
        });
        return objects;
    }

    private Optional<String> text(Tree.Fields fields, ValuePath path, String member) {
        Optional<Tree> found = fields.get(member);
        if (found.isPresent() && fields.text(member).isEmpty()) {
            mistyped(found.get(), path.member(member), "a string");
        }
        return fields.text(member);
    }

    private List<String> texts(Tree.Fields fields, ValuePath path, String member) {
        List<String> texts = new ArrayList<>();
        fields.get(member).map(Tree::elements).orElse(List.of()).forEach(each -> {
            if (each instanceof Tree.Leaf leaf && leaf.isString()) {
                texts.add(leaf.text());
            } else {
                mistyped(each, path.member(member), "a string or a list of strings");
            }
        });
        return List.copyOf(texts);
    }

    private Map<String, String> pairs(Tree.Fields fields, ValuePath path, String member) {
        Map<String, String> pairs = new LinkedHashMap<>();
        Tree found = fields.members().get(member);
        if (found instanceof Tree.Fields object) {
            object.members()
                    .keySet()
                    .forEach(
                            name -> text(object, path.member(member), name).ifPresent(value -> pairs.put(name, value)));
        } else if (found != null) {
            mistyped(found, path.member(member), "an object");
        }
        return pairs;
    }

    /** A value of a kind; any other is reported. */
    private <V> Optional<V> parsed(
            Tree.Fields fields, ValuePath path, String member, String what, Function<String, Optional<V>> parse) {
        Optional<String> text = text(fields, path, member);
        Optional<V> value = text.flatMap(parse);
        if (text.isPresent() && value.isEmpty()) {
            none(text.get(), what, path.member(member), fields.get(member).orElse(fields));
        }
        return value;
    }

    private void none(String found, String what, ValuePath path, Tree at) {
        violations.add(violation(TableProblem.MAPPING_VALUE, path, at)
                .with("found", found)
                .listing("what", what));
    }

    private static Optional<Character> character(String text) {
        return text.length() == 1 && "\"\r\n|".indexOf(text.charAt(0)) < 0
                ? Optional.of(text.charAt(0))
                : Optional.empty();
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private MappedFile file(Tree.Fields file, ValuePath path) {
        members(file, path, FILE);
        wanted(file, path, "agreement", "\"{Treaty}\"");
        Map<String, Conversion> conversions = new LinkedHashMap<>();
        ValuePath columns = path.member("columns");
        objects(file.get("columns"), columns)
                .forEach((name, column) -> conversions.put(name, conversion(column, columns.member(name))));
        conversions.forEach((name, conversion) -> conversion
                .of()
                .ifPresent(template -> template.columns().stream()
                        .filter(cell -> conversions
                                .getOrDefault(cell, Conversion.NONE)
                                .of()
                                .isPresent())
                        .forEach(cell -> none(
                                cell,
                                "column of the file",
                                columns.member(name).member("of"),
                                file.get("columns").orElse(file)))));
        return new MappedFile(
                parsed(file, path, "separator", "separator", MappingReader::character),
                parsed(file, path, "encoding", "encoding", MappingReader::charset),
                template(file, path, "agreement"),
                conversions,
                texts(file, path, "ignored"),
                rows(file, path));
    }

    private Template template(Tree.Fields fields, ValuePath path, String member) {
        return parsed(fields, path, member, "template", Template::of).orElse(new Template("", List.of()));
    }

    private Conversion conversion(Tree.Fields column, ValuePath path) {
        members(column, path, COLUMN);
        List<DateForm> dates = new ArrayList<>();
        for (String pattern : texts(column, path, "dates")) {
            DateForm.of(pattern)
                    .ifPresentOrElse(
                            dates::add,
                            () -> none(
                                    pattern,
                                    "pattern of dates",
                                    path.member("dates"),
                                    column.get("dates").orElse(column)));
        }
        return new Conversion(
                parsed(column, path, "of", "template", Template::of),
                Set.copyOf(texts(column, path, "empty")),
                Set.copyOf(texts(column, path, "open")),
                pairs(column, path, "values"),
                List.copyOf(dates),
                numbers(column, path),
                text(column, path, "split").filter(sign -> !sign.isEmpty()),
                text(column, path, "otherwise"));
    }

    private Optional<NumberForm> numbers(Tree.Fields column, ValuePath path) {
        Tree found = column.members().get("numbers");
        if (found instanceof Tree.Fields numbers) {
            ValuePath at = path.member("numbers");
            members(numbers, at, NUMBERS);
            return Optional.of(new NumberForm(sign(numbers, at, "decimal", "."), sign(numbers, at, "group", "")));
        }
        if (found != null) {
            mistyped(found, path.member("numbers"), "an object");
        }
        return Optional.empty();
    }

    private String sign(Tree.Fields numbers, ValuePath path, String member, String otherwise) {
        return parsed(
                        numbers,
                        path,
                        member,
                        "number form",
                        text -> text.length() == 1 && !Character.isDigit(text.charAt(0))
                                ? Optional.of(text)
                                : Optional.empty())
                .orElse(otherwise);
    }

    private List<MappedRow> rows(Tree.Fields file, ValuePath path) {
        List<MappedRow> rows = new ArrayList<>();
        List<Tree> found = wanted(
                        file, path, "rows", "[{\"table\": \"parties\", \"members\": {\"actor\": \"{Country}\"}}]")
                .map(Tree::elements)
                .orElse(List.of());
        for (int i = 0; i < found.size(); i++) {
            ValuePath at = path.member("rows").index(i);
            if (found.get(i) instanceof Tree.Fields row) {
                row(row, at).ifPresent(rows::add);
            } else {
                mistyped(found.get(i), at, "a list of objects");
            }
        }
        return List.copyOf(rows);
    }

    private Optional<MappedRow> row(Tree.Fields row, ValuePath path) {
        members(row, path, ROW);
        wanted(row, path, "table", "\"parties\"");
        Optional<Table> table = text(row, path, "table").flatMap(name -> {
            Optional<Table> named = Table.named(name);
            if (named.isEmpty()) {
                List<String> known = Table.tables().stream().map(Table::name).toList();
                Violation none = violation(
                                TableProblem.MAPPING_VALUE,
                                path.member("table"),
                                row.get("table").orElse(row))
                        .with("found", name)
                        .listing("what", "table");
                violations.add(Nearest.to(name, known)
                        .map(near -> none.with("near", near))
                        .orElseGet(() -> none.listing("known", String.join(", ", known))));
            }
            return named;
        });
        Map<Column, Template> members = new LinkedHashMap<>();
        ValuePath at = path.member("members");
        Set<String> names = new HashSet<>();
        Tree found = wanted(row, path, "members", "{\"actor\": \"{Country}\"}").orElse(row);
        BiConsumer<Table, Tree.Fields> bind = (of, fields) -> fields.members().forEach((name, value) -> {
            Optional<Column> column = of.column(name);
            if (column.isEmpty()) {
                violations.add(of.unknown(name).within(at.member(name)).at(location(places.getOrDefault(value, 0L))));
            } else if (!names.add(column.get().name())) {
                violations.add(violation(TableProblem.COLUMN_DUPLICATE, at.member(name), value)
                        .with("column", name)
                        .with("other", column.get().name()));
            } else {
                members.put(column.get(), template(fields, at, name));
            }
        });
        if (found instanceof Tree.Fields fields && found != row) {
            table.ifPresent(of -> bind.accept(of, fields));
        } else if (found != row) {
            mistyped(found, at, "an object");
        }
        List<Column> join = table.map(of -> join(of, row, path)).orElse(List.of());
        return table.map(
                of -> new MappedRow(of, members, texts(row, path, "where"), each(row, path), once(row, path), join));
    }

    /** The columns that say which rows, and which elements of their lists, are one. */
    private List<Column> join(Table table, Tree.Fields row, ValuePath path) {
        List<Column> columns = new ArrayList<>();
        for (String name : texts(row, path, "join")) {
            table.column(name)
                    .ifPresentOrElse(
                            columns::add,
                            () -> violations.add(table.unknown(name)
                                    .within(path.member("join"))
                                    .at(location(
                                            places.getOrDefault(row.get("join").orElse(row), 0L)))));
        }
        return List.copyOf(columns);
    }

    private Map<String, String> each(Tree.Fields row, ValuePath path) {
        if (row.get("each").filter(Tree.Fields.class::isInstance).isPresent()) {
            return pairs(row, path, "each");
        }
        Map<String, String> each = new LinkedHashMap<>();
        texts(row, path, "each").forEach(name -> each.put(name, name));
        return each;
    }

    private boolean once(Tree.Fields row, ValuePath path) {
        Optional<Tree> once = row.get("once");
        boolean isFlag = once.isEmpty()
                || (once.get() instanceof Tree.Leaf leaf
                        && !leaf.isString()
                        && (leaf.text().equals("true") || leaf.text().equals("false")));
        if (!isFlag) {
            mistyped(once.get(), path.member("once"), "true or false");
        }
        boolean isOfAgreements =
                row.text("table").filter(Table.AGREEMENTS.name()::equals).isPresent();
        return isOfAgreements
                || (isFlag
                        && once.filter(value -> ((Tree.Leaf) value).text().equals("true"))
                                .isPresent());
    }
}
