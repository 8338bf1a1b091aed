import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.meta.Kind;
import org.entente.meta.KindVisitor;
import org.entente.meta.MetaMember;
import org.entente.meta.MetaType;
import org.entente.meta.MetaUnion;
import org.entente.model.Agreement;

/**
 * Writes the library's model as plain records, one for each type that the metamodel states, with the annotations that
 * the contenders need. The build runs it before it compiles the benchmarks; its argument is the folder of the sources.
 */
public final class RecordGenerator {

    private static final String PACKAGE = "org.entente.benchmarks.records";
    private static final String MADE = "// Made by RecordGenerator from the metamodel.\npackage " + PACKAGE + ";\n\n";

    /** What records are annotated with. A type that is annotated must have a simple name, so there are imports. */
    private static final String IMPORTS = """
            import com.alibaba.fastjson2.JSONWriter;
            import com.alibaba.fastjson2.annotation.JSONField;
            import com.alibaba.fastjson2.annotation.JSONType;
            import com.fasterxml.jackson.annotation.JsonInclude;
            import com.fasterxml.jackson.annotation.JsonSubTypes;
            import com.fasterxml.jackson.annotation.JsonTypeInfo;
            import io.avaje.jsonb.Json;
            import jakarta.validation.Valid;
            import jakarta.validation.constraints.NotNull;
            import java.util.List;
            import java.util.Objects;
            """;

    private final Path folder;

    /** The unions that members hold. */
    private final Map<Class<?>, MetaUnion<?, ?>> unions = new LinkedHashMap<>();

    private RecordGenerator(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0], PACKAGE.split("\\."));
        Files.createDirectories(folder);
        try (Stream<Path> before = Files.list(folder)) {
            for (Path file : before.toList()) {
                Files.delete(file);
            }
        }
        new RecordGenerator(folder).write(Agreement.meta());
    }

    private void write(MetaType<Agreement> root) throws IOException {
        List<MetaType<?>> types = root.withItsParts();
        types.stream()
                .flatMap(type -> type.members().stream())
                .map(MetaMember::kind)
                .filter(Kind.OneOf.class::isInstance)
                .map(kind -> ((Kind.OneOf<?>) kind).union())
                .forEach(union -> unions.put(union.type(), union));
        for (MetaType<?> type : types) {
            write(type.name() + "Record", record(type, type == root));
        }
        for (MetaUnion<?, ?> union : unions.values()) {
            write(union.type().getSimpleName() + "Record", union(union));
        }
    }

    private void write(String name, String source) throws IOException {
        Files.writeString(folder.resolve(name + ".java"), MADE + IMPORTS + source);
    }

    /** The root has the version of the format besides, which is no part of the model. */
    private String record(MetaType<?> type, boolean isRoot) {
        List<String> components = new ArrayList<>();
        List<String> checks = new ArrayList<>();
        Set<String> imports = new TreeSet<>();
        if (isRoot) {
            components.add("String format");
            checks.add(notNull("format"));
        }
        for (MetaMember<?, ?> member : type.members()) {
            components.add(component(member));
            if (!isObject(member) && !member.kind().type().getName().startsWith("java.lang.")) {
                imports.add("import " + member.kind().type().getCanonicalName() + ";\n");
            }
            String name = member.name();
            if (member.isList()) {
                checks.add("        %1$s = %1$s == null ? List.of() : List.copyOf(%1$s);\n".formatted(name));
            } else if (member.isMandatory() && !(member.kind() instanceof Kind.Whole)) {
                checks.add(notNull(name));
            }
        }
        MetaUnion<?, ?> union = unions.values().stream()
                .filter(each -> each.types().contains(type))
                .findFirst()
                .orElse(null);
        String name = type.name() + "Record";
        return """
                %s
                %s@Json
                public record %s(
                        %s)%s {

                    public %s {
                %s    }
                }
                """.formatted(
                String.join("", imports),
                union == null
                        ? ""
                        : "@JSONType(typeName = \"%s\")\n".formatted(tags(union).get(name)),
                name,
                String.join(",\n        ", components),
                union == null ? "" : " implements " + union.type().getSimpleName() + "Record",
                name,
                String.join("", checks));
    }

    private static String notNull(String name) {
        return "        Objects.requireNonNull(%1$s, \"%1$s\");\n".formatted(name);
    }

    private static boolean isObject(MetaMember<?, ?> member) {
        return member.kind() instanceof Kind.Part || member.kind() instanceof Kind.OneOf;
    }

    private static String component(MetaMember<?, ?> member) {
        StringBuilder component = new StringBuilder();
        if (member.kind() instanceof Kind.Flag) {
            component
                    .append("@JsonInclude(JsonInclude.Include.NON_DEFAULT) ")
                    .append("@JSONField(serializeFeatures = JSONWriter.Feature.NotWriteDefaultValue) ");
        } else if (member.isMandatory() && !(member.kind() instanceof Kind.Whole)) {
            component.append("@NotNull ");
        }
        if (isObject(member) && !member.isList()) {
            component.append("@Valid ");
        }
        return component
                .append(javaType(member))
                .append(' ')
                .append(member.name())
                .toString();
    }

    private static String javaType(MetaMember<?, ?> member) {
        String name = member.kind().accept(new JavaName());
        if (member.isList()) {
            return "List<" + (isObject(member) ? "@Valid " : "") + name + ">";
        }
        return member.kind() instanceof Kind.Whole && member.isMandatory() ? "int" : name;
    }

    /** The tag of each record of a union. */
    private static <E extends Enum<E>> Map<String, String> tags(MetaUnion<?, E> union) {
        Map<String, String> tags = new LinkedHashMap<>();
        for (E tag : union.tags().getEnumConstants()) {
            tags.put(union.type(tag).name() + "Record", tag.name());
        }
        return tags;
    }

    private static String union(MetaUnion<?, ?> union) {
        Map<String, String> tags = tags(union);
        return """

                @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "%1$s")
                @JsonSubTypes({%2$s})
                @JSONType(typeKey = "%1$s", seeAlso = {%3$s})
                @Json(typeProperty = "%1$s")
                %4$s
                public sealed interface %5$sRecord permits %6$s {}
                """.formatted(
                        union.tagName(),
                        joined(tags, "@JsonSubTypes.Type(value = %s.class, name = \"%s\")", ", "),
                        joined(tags, "%s.class", ", "),
                        joined(tags, "@Json.SubType(type = %s.class, name = \"%s\")", "\n"),
                        union.type().getSimpleName(),
                        String.join(", ", tags.keySet()));
    }

    private static String joined(Map<String, String> tags, String each, String separator) {
        return tags.entrySet().stream()
                .map(tag -> each.formatted(tag.getKey(), tag.getValue()))
                .collect(Collectors.joining(separator));
    }

    /** What a record calls the type of a member. */
    private static final class JavaName implements KindVisitor<String> {

        private static String of(Kind<?> kind) {
            return kind.type().getSimpleName();
        }

        @Override
        public String id(Kind.Id kind) {
            return "String";
        }

        @Override
        public String target(Kind.Target kind) {
            return "String";
        }

        @Override
        public String line(Kind.Line kind) {
            return "String";
        }

        @Override
        public <V> String prose(Kind.Prose<V> kind) {
            return of(kind);
        }

        @Override
        public <V> String term(Kind.Term<V> kind) {
            return of(kind);
        }

        @Override
        public <E extends Enum<E>> String choice(Kind.Choice<E> kind) {
            return of(kind);
        }

        @Override
        public <V> String scalar(Kind.Scalar<V> kind) {
            return of(kind);
        }

        @Override
        public String whole(Kind.Whole kind) {
            return "Integer";
        }

        @Override
        public String decimal(Kind.Decimal kind) {
            return of(kind);
        }

        @Override
        public String flag(Kind.Flag kind) {
            return "boolean";
        }

        @Override
        public <V> String part(Kind.Part<V> kind) {
            return kind.of().get().name() + "Record";
        }

        @Override
        public <V> String oneOf(Kind.OneOf<V> kind) {
            return kind.union().type().getSimpleName() + "Record";
        }
    }
}
