package org.entente.command.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Waits until files change, or anything in folders. A change between two waits is not missed. */
public final class Watch implements AutoCloseable {

    /** Editors save in several steps, which make one change. */
    private static final long SETTLED = 50;

    private final WatchService service;
    private final Set<Path> files = new HashSet<>();
    private final Set<Path> folders = new HashSet<>();

    /**
     * Begins to watch.
     *
     * @param watched files, and folders with all that is in them
     * @throws IOException if they cannot be watched
     */
    public Watch(Collection<Path> watched) throws IOException {
        service = FileSystems.getDefault().newWatchService();
        for (Path each : watched) {
            Path path = each.toAbsolutePath();
            if (Files.isDirectory(path)) {
                for (Path folder : folders(path)) {
                    folders.add(folder);
                    register(folder);
                }
            } else {
                files.add(path);
                register(Objects.requireNonNull(path.getParent(), "parent"));
            }
        }
    }

    private static List<Path> folders(Path root) {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(Files::isDirectory).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void register(Path folder) throws IOException {
        folder.register(
                service,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE);
    }

    /**
     * Waits until something changes.
     *
     * @return whether something did; false if the thread was interrupted
     */
    public boolean await() {
        try {
            while (!concerns(service.take())) {
                // A neighbour changed.
            }
            for (WatchKey key = next(); key != null; key = next()) {
                concerns(key);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private @Nullable WatchKey next() throws InterruptedException {
        return service.poll(SETTLED, TimeUnit.MILLISECONDS);
    }

    private boolean concerns(WatchKey key) {
        boolean concerns = folders.contains((Path) key.watchable());
        for (WatchEvent<?> event : key.pollEvents()) {
            concerns |= event.context() instanceof Path name && files.contains(((Path) key.watchable()).resolve(name));
        }
        key.reset();
        return concerns;
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
