package org.entente.benchmarks.driver;

/** What can be asked for by itself. */
enum Group {
    READ,
    WRITE,
    VALIDATE,
    MEMORY,
    STREAMS,
    COLD,
    GENERATE
}
