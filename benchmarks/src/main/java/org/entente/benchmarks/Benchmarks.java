package org.entente.benchmarks;

/** Prints the table. */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] args) {
        System.out.println(org.entente.benchmarks.data.Corpus.large(1000).stream()
                .mapToInt(a ->
                        org.entente.json.EntenteJson.standard().writeLine(a).getBytes().length)
                .summaryStatistics());
        System.out.println(org.entente.benchmarks.data.Corpus.middling(1000).stream()
                .mapToInt(a ->
                        org.entente.json.EntenteJson.standard().writeLine(a).getBytes().length)
                .summaryStatistics());
    }
}
