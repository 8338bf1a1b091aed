package org.entente.benchmarks.children;

import org.entente.benchmarks.data.Corpus;

/** Generates agreements by the testing kit, as a test suite would: in a fresh JVM. */
public final class Generate {

    private static final int COUNT = 1000;

    private Generate() {}

    public static void main(String[] arguments) {
        long start = System.nanoTime();
        int made = Corpus.standard(COUNT).size();
        System.out.println("seconds=" + (System.nanoTime() - start) / 1e9);
        System.out.println("made=" + made);
    }
}
