package org.entente.benchmarks.children;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.benchmarks.contenders.Codec;
import org.entente.benchmarks.contenders.OurJson;
import org.entente.benchmarks.contenders.Records;

/** Reads and writes one document in a fresh JVM; the time runs from the first line of the program. */
public final class ColdStart {

    private ColdStart() {}

    /** Takes the name of the contender and the file of the document. */
    public static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        int written = readAndWrite(start(arguments[0]), Files.readAllBytes(Path.of(arguments[1])));
        System.out.println("millis=" + (System.nanoTime() - start) / 1e6);
        if (written == 0) {
            throw new IllegalStateException("nothing written");
        }
    }

    /** Not by way of the list of contenders, whose loading would be in every figure. */
    private static Codec<?> start(String contender) {
        return switch (contender) {
            case "OUR_JSON" -> OurJson.onJackson2();
            case "RECORDS" -> Records.plain();
            default -> throw new IllegalArgumentException(contender);
        };
    }

    private static <T> int readAndWrite(Codec<T> codec, byte[] json) throws IOException {
        return codec.write(codec.read(json)).length;
    }
}
