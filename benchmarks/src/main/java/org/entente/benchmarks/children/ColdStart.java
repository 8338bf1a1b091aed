package org.entente.benchmarks.children;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.benchmarks.contenders.Codec;
import org.entente.benchmarks.contenders.Contender;

/** Reads and writes one document in a fresh JVM; the time runs from the first line of the program. */
public final class ColdStart {

    private ColdStart() {}

    /** Takes the name of the contender and the file of the document. */
    public static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        Codec<Object> codec = Contender.valueOf(arguments[0]).startCodec();
        byte[] json = Files.readAllBytes(Path.of(arguments[1]));
        int written = codec.write(codec.read(json)).length;
        System.out.println("millis=" + (System.nanoTime() - start) / 1e6);
        if (written == 0) {
            throw new IllegalStateException("nothing written");
        }
    }
}
