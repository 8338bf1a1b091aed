package org.entente.benchmarks.children;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.entente.json.CheckedLine;
import org.entente.json.EntenteJson;
import org.entente.validation.AgreementValidator;

/** Reads a file of one agreement a line in a small heap, after a warm-up on another file. */
public final class Streams {

    private static final EntenteJson JSON =
            EntenteJson.standard().engine("jackson2").validating(AgreementValidator.references());

    private Streams() {}

    /**
     * Takes the file, how many documents it has, the number of threads, the file to warm up with, and how many times;
     * and how many documents are to be read, if need be by reading the file again, so that a short file can be timed.
     */
    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        int documents = Integer.parseInt(arguments[1]);
        int threads = Integer.parseInt(arguments[2]);
        Path warmup = Path.of(arguments[3]);
        int warmups = Integer.parseInt(arguments[4]);
        List<Long> warm = bounds(warmup, threads);
        for (int i = 0; i < warmups; i++) {
            read(warmup, warm);
        }
        List<Long> bounds = bounds(file, threads);
        int rounds = Math.max(1, Integer.parseInt(arguments[5]) / documents);
        long start = System.nanoTime();
        for (int round = 0; round < rounds; round++) {
            long read = read(file, bounds);
            if (read != documents) {
                throw new IllegalStateException(read + " of " + documents + " documents");
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.println("micros=" + seconds * 1e6 / ((double) documents * rounds));
        System.out.println("megabytesPerSecond=" + Files.size(file) * rounds / 1e6 / seconds);
        System.out.println("peakMegabytes=" + peak() / 1e6);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    private static long read(Path file, List<Long> bounds) throws InterruptedException, ExecutionException {
        int threads = bounds.size() - 1;
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Long>> parts = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                long from = bounds.get(i);
                long to = bounds.get(i + 1);
                parts.add(() -> sound(file, from, to));
            }
            long sound = 0;
            for (Future<Long> part : executor.invokeAll(parts)) {
                sound += part.get();
            }
            return sound;
        } finally {
            executor.shutdown();
        }
    }

    /** The number of sound documents in a part of a file. */
    private static long sound(Path file, long from, long to) throws IOException {
        try (InputStream bytes = new Part(file, from, to);
                Stream<CheckedLine> lines = JSON.checkLines(bytes)) {
            return lines.filter(line -> line.checked().agreement().isPresent()).count();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Where the parts of a file begin, each after the end of a line, and where the last one ends. */
    private static List<Long> bounds(Path file, int parts) throws IOException {
        List<Long> bounds = new ArrayList<>(List.of(0L));
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            for (int part = 1; part < parts; part++) {
                bytes.seek(bytes.length() * part / parts);
                bytes.readLine();
                bounds.add(bytes.getFilePointer());
            }
            bounds.add(bytes.length());
        }
        return bounds;
    }

    /** A part of a file. */
    private static final class Part extends InputStream {

        private final InputStream file;
        private long left;

        Part(Path path, long from, long to) throws IOException {
            file = Files.newInputStream(path);
            file.skipNBytes(from);
            left = to - from;
        }

        @Override
        public int read() throws IOException {
            if (left == 0) {
                return -1;
            }
            left--;
            return file.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            int count = file.read(into, offset, (int) Math.min(length, left));
            left -= Math.max(0, count);
            return count;
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
