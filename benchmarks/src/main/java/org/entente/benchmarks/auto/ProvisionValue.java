package org.entente.benchmarks.auto;

/** One act of a text. */
public interface ProvisionValue {}
