package org.entente.meta;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.entente.meta.access.Access;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the build packs does what it did before, and so are all functions of classes that have many. */
class FunctionPackerTest {

    private static final Path PACKER = Path.of("src", "build", "java", "FunctionPacker.java");

    /** Functions of each shape that the compiler makes, and what calling them comes to. */
    private static final String FUNCTIONS = """
        import java.util.*;
        import java.util.function.*;

        public class Functions {
            private final String name = "own";
            private static final String CAPTURED = String.valueOf("captured");

            static final Supplier<List<String>> MAKES = ArrayList::new;
            static final Function<String, StringBuilder> MAKES_OF = StringBuilder::new;
            static final Function<String, Integer> BOXES = String::length;
            static final ToIntFunction<String> NUMBER = String::length;
            static final Function<Integer, String> UNBOXES = Functions::half;
            static final ToLongFunction<Integer> WIDENS = Integer::intValue;
            static final Function<Long, Boolean> OF_LONG = number -> number > 4_000_000_000L;
            static final ObjIntConsumer<List<Integer>> NUMBERED = List::add;
            static final BiConsumer<List<String>, String> DROPS = List::add;
            static final Consumer<String> DROPS_LONG = Functions::counted;
            static final Function<String, String> SECRET = Functions::secret;
            static final Function<Functions, String> OWN = Functions::own;
            static final BiPredicate<String, String> FLAG = String::startsWith;
            static final UnaryOperator<String> UPPER = word -> word.toUpperCase(Locale.ROOT);
            static final IntFunction<int[]> ARRAY = int[]::new;
            static final ToDoubleBiFunction<Double, Integer> DECIMAL = (one, other) -> one * other;
            static final Function<String, String> AGAIN = Functions::secret;
            static final Supplier<String> CAPTURES = CAPTURED::trim;
            static final BooleanSupplier CAPTURES_FLAG = captures(true);
            static final LongSupplier CAPTURES_LONG = captures(6L);

            private static long count;

            private static long counted(String text) {
                return count += text.length();
            }

            private static String half(int number) {
                return String.valueOf(number / 2);
            }

            private static String secret(String text) {
                return "secret " + text;
            }

            private String own() {
                return name;
            }

            private Function<String, String> within(String first, Object second) {
                return third -> name + first + second + third;
            }

            private static BooleanSupplier captures(boolean flag) {
                return () -> flag;
            }

            private static LongSupplier captures(long number) {
                return () -> number;
            }

            interface Named {
                String name();

                default Supplier<String> twice() {
                    return () -> name() + inner().get() + inherited().apply("!") + length().get();
                }

                private Supplier<String> inner() {
                    return this::name;
                }

                default Function<String, String> inherited() {
                    return text -> name().concat(text);
                }

                private Supplier<Integer> length() {
                    return () -> name().length();
                }

                static Supplier<String> of(Named named) {
                    return named::name;
                }
            }

            static final Supplier<String> OF_INTERFACE = ((Named) () -> "i").twice();
            static final Supplier<String> OF_NAMED = Named.of(() -> "j");
            static final Function<String, String> OF_THREE = new Functions().within("f", 1);

            static final class Nested {
                static final Function<String, String> ONE = text -> text + 1;
                static final Function<String, String> TWO = text -> text + 2;
                static final Function<String, String> THREE = Functions::secret;
                static final Function<String, String> FOUR = text -> text + 4;
            }

            static final class Small {
                static final Function<String, String> ALONE = text -> text + "!";
            }

            public static List<Object> packed() {
                return List.of(MAKES, MAKES_OF, BOXES, NUMBER, UNBOXES, WIDENS, OF_LONG, NUMBERED, DROPS, DROPS_LONG,
                        SECRET, OWN, FLAG, UPPER, ARRAY, DECIMAL, AGAIN, CAPTURES, OF_INTERFACE, OF_NAMED, OF_THREE,
                        Nested.ONE, Nested.TWO, Nested.THREE, Nested.FOUR);
            }

            public static List<Object> others() {
                return List.of(CAPTURES_FLAG, CAPTURES_LONG, Small.ALONE);
            }

            public static String results() {
                List<String> words = MAKES.get();
                DROPS.accept(words, "a");
                List<Integer> numbers = new ArrayList<>();
                NUMBERED.accept(numbers, 7);
                DROPS_LONG.accept("four");
                return String.join(" ", words.toString(), MAKES_OF.apply("b").append("c"), "" + BOXES.apply("abc"),
                        "" + NUMBER.applyAsInt("ab"), UNBOXES.apply(9), "" + WIDENS.applyAsLong(5),
                        "" + OF_LONG.apply(5_000_000_000L), numbers.toString(), "" + count, SECRET.apply("x"),
                        OWN.apply(new Functions()), "" + FLAG.test("ab", "a"), UPPER.apply("up"),
                        "" + ARRAY.apply(3).length, "" + DECIMAL.applyAsDouble(1.5, 2), AGAIN.apply("y"),
                        CAPTURES.get(), "" + CAPTURES_FLAG.getAsBoolean(), "" + CAPTURES_LONG.getAsLong(),
                        OF_INTERFACE.get(), OF_NAMED.get(), OF_THREE.apply("t"), Nested.ONE.apply("n"), Nested.TWO.apply("n"), Nested.THREE.apply("n"),
                        Nested.FOUR.apply("n"), Small.ALONE.apply("s"));
            }
        }
        """;

    @TempDir
    private Path folder;

    private Path tools;
    private Path classes;

    @BeforeEach
    void compile() throws IOException {
        tools = Files.createDirectory(folder.resolve("tools"));
        classes = Files.createDirectory(folder.resolve("classes"));
        Path source = Files.writeString(folder.resolve("Functions.java"), FUNCTIONS);
        compile(PACKER, tools);
        compile(source, classes);
    }

    private static void compile(Path source, Path target) {
        int status = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "-proc:none",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "-d",
                        target.toString(),
                        source.toString());
        assertEquals(0, status, source.toString());
    }

    @Test
    void packedFunctionsDoTheSame() throws Exception {
        Object before = asked("results");
        pack();
        assertEquals(
                "[a] bc 3 2 4 5 true [7] 4 secret x own true UP 3 3.0 secret y captured true 6 iii!1 j ownf1t n1 n2 secret n n4 s!",
                before);
        assertEquals(before, asked("results"));
    }

    @Test
    void whatCapturesNothingOrObjectsIsPacked() throws Exception {
        pack();
        assertEquals(
                List.of(),
                ((List<?>) asked("packed"))
                        .stream().filter(FunctionPackerTest::isOfItsOwn).toList());
    }

    @Test
    void otherFunctionsStayAsTheyAre() throws Exception {
        pack();
        List<?> others = (List<?>) asked("others");
        assertEquals(
                others, others.stream().filter(FunctionPackerTest::isOfItsOwn).toList());
    }

    @Test
    void packingAgainChangesNothing() throws Exception {
        pack();
        Map<String, byte[]> once = files();
        pack();
        Map<String, byte[]> twice = files();
        assertEquals(once.keySet(), twice.keySet());
        once.forEach((name, bytes) -> assertArrayEquals(bytes, twice.get(name), name));
    }

    /** Fails where classes were compiled without the step of the build: {@code mvn process-classes} makes it. */
    @Test
    void membersOfAllTypesArePacked() {
        List<String> found = new ArrayList<>();
        for (MetaType<?> type : Roots.types()) {
            for (MetaMember<?, ?> member : type.members()) {
                if (functions(Stated.of(member)).anyMatch(FunctionPackerTest::isOfItsOwn)) {
                    found.add(type.name() + "." + member.name());
                }
            }
        }
        assertEquals(List.of(), found);
    }

    /** Whether the JVM made a class for a function alone. */
    private static boolean isOfItsOwn(Object function) {
        return function.getClass().isHidden();
    }

    private static Stream<Object> functions(Access<?, ?> access) {
        if (access instanceof Access.Single<?, ?> single) {
            return Stream.of(single.get(), single.setter());
        }
        if (access instanceof Access.Whole<?> whole) {
            return Stream.of(whole.get(), whole.setter());
        }
        if (access instanceof Access.Possible<?, ?> possible) {
            return Stream.of(possible.get(), possible.setter());
        }
        if (access instanceof Access.Elements<?, ?> elements) {
            return Stream.of(elements.get(), elements.adder());
        }
        Access.Flag<?> flag = (Access.Flag<?>) access;
        return Stream.of(flag.get(), flag.setter());
    }

    private void pack() throws IOException, ReflectiveOperationException {
        try (URLClassLoader loader = loader(tools)) {
            Class<?> packer = loader.loadClass("FunctionPacker");
            packer.getMethod("main", String[].class).invoke(null, (Object) new String[] {classes.toString()});
        }
    }

    private Object asked(String question) throws IOException, ReflectiveOperationException {
        try (URLClassLoader loader = loader(classes)) {
            return loader.loadClass("Functions").getMethod(question).invoke(null);
        } catch (InvocationTargetException e) {
            throw new AssertionError(question, e.getCause());
        }
    }

    private static URLClassLoader loader(Path classes) throws IOException {
        return new URLClassLoader(
                new URL[] {new File(classes.toString()).toURI().toURL()}, FunctionPackerTest.class.getClassLoader());
    }

    private Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(classes)) {
            all.filter(Files::isRegularFile).forEach(file -> files.put(file.toString(), bytes(file)));
        }
        return files;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
