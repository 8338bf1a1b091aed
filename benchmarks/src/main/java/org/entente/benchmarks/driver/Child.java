package org.entente.benchmarks.driver;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A program that is run in a JVM of its own and prints its figures as lines {@code name=number}. */
record Child(Class<?> program, List<String> options) {

    static Child of(Class<?> program, String... options) {
        return new Child(program, List.of(options));
    }

    Map<String, Double> run(Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed;
        try (InputStream out = process.getInputStream()) {
            printed = new String(out.readAllBytes(), StandardCharsets.UTF_8);
        }
        if (process.waitFor() != 0) {
            throw new IOException(program.getSimpleName() + " failed: " + printed);
        }
        return figures(printed);
    }

    private static Map<String, Double> figures(String printed) {
        Map<String, Double> figures = new HashMap<>();
        printed.lines()
                .map(line -> line.split("=", 2))
                .filter(parts -> parts.length == 2 && parts[1].matches("[0-9.E+-]+"))
                .forEach(parts -> figures.put(parts[0], Double.parseDouble(parts[1])));
        return figures;
    }
}
