package suite;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Runs the suite as a build tool does, with a file for jqwik to keep its seeds in, and prints what came of it. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        ByteArrayOutputStream reported = new ByteArrayOutputStream();
        PrintStream out = System.out;
        System.setOut(new PrintStream(reported, true, StandardCharsets.UTF_8));
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .configurationParameter("jqwik.database", args[0])
                                .selectors(selectClass(StatementProperties.class))
                                .build(),
                        listener);
        System.setOut(out);
        String report = reported.toString(StandardCharsets.UTF_8);
        listener.getSummary().getFailures().stream()
                .filter(failure -> !failure.getTestIdentifier().getDisplayName().equals("fails"))
                .forEach(failure ->
                        out.println(failure.getTestIdentifier().getDisplayName() + ": " + failure.getException()));
        out.println("hold " + listener.getSummary().getTestsSucceededCount()
                + ", fail " + listener.getSummary().getTestsFailedCount()
                + ", reported as JSON " + report.contains("\"format\": \"entente/1.0\"")
                + ", module " + Main.class.getModule().getName());
    }
}
