package org.pulseplan.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How long the window takes from the start of its Java machine until it can be used, against an empty JavaFX window, in
 * turns on the same machine. Prints each run, both medians and their ratio. Needs a display.
 */
public final class StartComparison {
    private static final int RUNS = 9;
    private static final double NANOS_PER_SECOND = 1e9;

    private StartComparison() {}

    public static void main(String[] arguments) throws IOException {
        seconds("bare");
        seconds("program");
        List<Double> bare = new ArrayList<>();
        List<Double> program = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            bare.add(seconds("bare"));
            program.add(seconds("program"));
            say("run %d: bare %.2f s, program %.2f s", run + 1, bare.get(run), program.get(run));
        }
        say(
                "median: bare %.2f s, program %.2f s, ratio %.2f",
                median(bare), median(program), median(program) / median(bare));
    }

    private static double seconds(String which) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                WindowProbe.class.getName(),
                which);
        long before = System.nanoTime();
        Process window = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said = window.inputReader()) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.equals(WindowProbe.USABLE)) {
                    return (System.nanoTime() - before) / NANOS_PER_SECOND;
                }
            }
        }
        throw new IOException("no window came up for: " + which);
    }

    private static double median(List<Double> seconds) {
        return seconds.stream().sorted().toList().get(seconds.size() / 2);
    }

    private static void say(String form, Object... values) {
        System.out.println(String.format(Locale.ROOT, form, values));
    }
}
