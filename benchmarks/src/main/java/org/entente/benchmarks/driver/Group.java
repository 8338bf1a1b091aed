package org.entente.benchmarks.driver;

/** What can be asked for by itself. */
enum Group {
    READ,
    WRITE,
    BUILD,
    VALIDATE,
    MEMORY,
    STREAMS,
    COLD,
    GENERATE
}
