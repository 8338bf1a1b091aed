package org.entente;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.model.Agreement;

/** The types of this module, found where they were compiled to, so that none can be forgotten. */
final class Types {

    private static final List<String> PACKAGES = readPackages();
    private static final List<Class<?>> ALL = readTypes();
    private static final List<Class<?>> EXPORTED =
            ALL.stream().filter(Types::isPublic).toList();
    private static final List<Class<?>> BUILT = EXPORTED.stream()
            .filter(type -> type.isSealed()
                    && !type.getPermittedSubclasses()[0].isInterface()
                    && !type.getPackageName().equals("org.entente.meta"))
            .toList();

    private Types() {}

    /** What users can name: public types within public types of exported packages. */
    static List<Class<?>> exported() {
        return EXPORTED;
    }

    /** The interfaces whose values the annotation processor implements. */
    static List<Class<?>> built() {
        return BUILT;
    }

    static List<String> exportedPackages() {
        return PACKAGES;
    }

    static Class<?> implementation(Class<?> built) {
        return built.getPermittedSubclasses()[0];
    }

    /** The attributes of a value, in their order. */
    static List<String> attributes(Class<?> built) {
        return Arrays.stream(implementation(built).getDeclaredFields())
                .filter(field ->
                        (field.getModifiers() & (Modifier.STATIC | Modifier.TRANSIENT)) == 0 && !field.isSynthetic())
                .map(Field::getName)
                .toList();
    }

    private static List<Class<?>> readTypes() {
        Path root = root();
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> name.substring(0, name.length() - ".class".length())
                            .replace(root.getFileSystem().getSeparator(), "."))
                    .filter(name -> !name.endsWith("-info"))
                    .sorted()
                    .<Class<?>>map(Types::load)
                    .filter(type -> PACKAGES.contains(type.getPackageName()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> readPackages() {
        try (InputStream in = Files.newInputStream(root().resolve("module-info.class"))) {
            return ModuleDescriptor.read(in).exports().stream()
                    .filter(exported -> !exported.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        for (Class<?> at = type; at != null; at = at.getEnclosingClass()) {
            boolean inInterface =
                    at.getEnclosingClass() != null && at.getEnclosingClass().isInterface();
            if ((!Modifier.isPublic(at.getModifiers()) && !inInterface) || at.isAnonymousClass()) {
                return false;
            }
        }
        return true;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Types.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path root() {
        try {
            return Path.of(
                    Objects.requireNonNull(Agreement.class.getProtectionDomain().getCodeSource())
                            .getLocation()
                            .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
