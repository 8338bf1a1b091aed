package org.entente.benchmarks.children;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.benchmarks.contenders.Contender;
import org.entente.benchmarks.contenders.Decoder;
import org.entente.benchmarks.data.Corpus;
import org.openjdk.jol.info.GraphLayout;

/** Weighs aggregates that were read from JSON, each with everything that it reaches. */
public final class Memory {

    /** What JOL needs to look into records. */
    public static final String OPTION = "-Djol.magicFieldOffset=true";

    private static final int DOCUMENTS = 20;

    private Memory() {}

    /** Takes the name of the contender and the file of the corpus. */
    public static void main(String[] arguments) throws IOException {
        Decoder<Object> decoder = Contender.valueOf(arguments[0]).start();
        List<byte[]> corpus = Corpus.read(Path.of(arguments[1]));
        for (Map.Entry<String, List<byte[]>> data : Map.of(
                        "STATEMENT", List.of(Corpus.statement()), "CORPUS", corpus.subList(0, DOCUMENTS))
                .entrySet()) {
            weigh(data.getKey(), data.getValue(), decoder);
        }
    }

    private static void weigh(String data, List<byte[]> documents, Decoder<Object> decoder) throws IOException {
        double bytes = 0;
        double objects = 0;
        for (byte[] document : documents) {
            GraphLayout layout = GraphLayout.parseInstance(decoder.read(document));
            bytes += layout.totalSize();
            objects += layout.totalCount();
        }
        System.out.println(data + ".bytes=" + bytes / documents.size());
        System.out.println(data + ".objects=" + objects / documents.size());
    }
}
