package org.entente.benchmarks.validation;

/** What somebody found, and where. */
public record Finding(String code, String path) {

    static String join(String parent, String child) {
        return parent.isEmpty() || child.isEmpty() ? parent + child : parent + "." + child;
    }
}
