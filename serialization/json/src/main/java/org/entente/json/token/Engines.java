package org.entente.json.token;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * Finds the engine that reads and writes.
 *
 * <p>The system property {@value #PROPERTY} names it. Without the property it is, of the engines that can be used, the one
 * of the greatest rank: Jackson 3 before Jackson 2.
 */
public final class Engines {

    /** The system property that names the engine. */
    public static final String PROPERTY = "org.entente.json.engine";

    private static final String ADD =
            "add org.entente:entente-jackson3 (Jackson 3) or org.entente:entente-jackson2 (Jackson 2)";

    private static volatile @Nullable JsonEngine standard;

    private Engines() {}

    /**
     * The engine that the rule chooses. It is looked for once, at the first call.
     *
     * @throws IllegalStateException if there is none; the message says what to add
     */
    public static JsonEngine standard() {
        JsonEngine known = standard;
        if (known == null) {
            known = choose(found(), Optional.ofNullable(System.getProperty(PROPERTY)));
            standard = known;
        }
        return known;
    }

    /**
     * The engine of a name.
     *
     * @throws IllegalStateException if there is none of that name that can be used
     */
    public static JsonEngine named(String name) {
        return choose(found(), Optional.of(name));
    }

    static JsonEngine choose(List<JsonEngine> found, Optional<String> name) {
        List<JsonEngine> named = found.stream()
                .filter(engine -> name.map(engine.name()::equals).orElse(true))
                .sorted(Comparator.comparing(JsonEngine::rank).reversed())
                .toList();
        return named.stream()
                .filter(engine -> engine.refusal().isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(none(found, named, name)));
    }

    private static String none(List<JsonEngine> found, List<JsonEngine> named, Optional<String> name) {
        if (!named.isEmpty()) {
            return named.get(0).refusal().orElseThrow();
        }
        List<String> names = found.stream().map(JsonEngine::name).sorted().toList();
        return name.map(wanted -> "No JSON engine is named \"" + wanted + "\"; there are " + names + ": " + ADD + ".")
                .orElse("There is no JSON engine: " + ADD + ".");
    }

    /** An engine whose parser is not there counts as none. */
    static List<JsonEngine> found() {
        List<JsonEngine> engines = new ArrayList<>();
        Iterator<ServiceLoader.Provider<JsonEngine>> providers =
                ServiceLoader.load(JsonEngine.class, JsonEngine.class.getClassLoader()).stream()
                        .iterator();
        boolean more = true;
        while (more) {
            try {
                more = providers.hasNext();
                if (more) {
                    JsonEngine engine = providers.next().get();
                    engine.refusal();
                    engines.add(engine);
                }
            } catch (ServiceConfigurationError | LinkageError e) {
                // Its own message would name a class that the caller has never heard of; the next one may be whole.
            }
        }
        return engines;
    }
}
