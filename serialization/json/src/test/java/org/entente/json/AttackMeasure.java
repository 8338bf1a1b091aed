package org.entente.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.entente.model.Agreement;
import org.entente.validation.AgreementValidator;
import org.entente.violation.Violation;
import org.junit.jupiter.api.Test;

/**
 * Says how many seconds of CPU each attack takes at its full size; no test, and run by name alone: {@code mvn test -pl
 * serialization/json -am -Dtest=AttackMeasure}, of another length with {@code -Dlength=67108864}, of some kinds only with
 * {@code -Dattack=dangling}. The first figure is of the thread, the second of the whole process, so with the collection
 * of garbage.
 */
class AttackMeasure {

    private static final Limits LIMITS = Limits.standard()
            .withDocument(Integer.getInteger("length", Limits.standard().document()));

    private static final EntenteJson JSON = EntenteJson.standard().limits(LIMITS);

    @Test
    void measure() {
        String only = System.getProperty("attack", "");
        for (String kind : AttackDocuments.kinds()) {
            if (kind.matches(".*(" + only + ").*")) {
                ask(answer(kind, () -> AttackDocuments.document(kind, LIMITS.document(), LIMITS.elements() - 1)));
            }
        }
    }

    /** What of one step is not needed for the next is let go, as a program that does one thing at a time would. */
    private static Optional<Agreement> answer(String kind, Supplier<String> document) {
        String json = document.get();
        System.out.printf("%n%s, %,d characters%n", kind, json.length());
        timed("parse", () -> parsed(json));
        boolean hasErrors = timed("check", () -> JSON.check(json))
                .map(AttackMeasure::reported)
                .orElse(false);
        timed("read", () -> {
            try {
                return JSON.read(json).id();
            } catch (AgreementJsonException e) {
                return e.getMessage();
            }
        });
        boolean isRead = timed("check leniently", () -> JSON.lenient().check(json))
                .map(checked -> checked.agreement().isPresent())
                .orElse(false);
        if (!isRead && hasErrors && Boolean.parseBoolean(System.getProperty("salvage", "true"))) {
            Checked checked = JSON.check(json);
            Optional<Salvage<Agreement>> salvage =
                    timed("salvage", checked::salvage).flatMap(any -> any);
            salvage.ifPresent(rest -> System.out.printf(
                    "  %,d left out%n", rest.leftOut().violations().size()));
            return salvage.map(Salvage::value);
        }
        return isRead ? JSON.lenient().check(json).agreement() : Optional.empty();
    }

    private static boolean reported(Checked checked) {
        List<Violation> reported = checked.report().violations();
        String first = reported.isEmpty() ? "" : reported.get(0).toString();
        System.out.printf("  %,d problems, %s%n", reported.size(), first.substring(0, Math.min(90, first.length())));
        return checked.report().hasErrors();
    }

    private static int parsed(String json) throws IOException {
        int tokens = 0;
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    private static void ask(Optional<Agreement> answered) {
        answered.ifPresent(AttackMeasure::ask);
    }

    private static void ask(Agreement agreement) {
        timed("validate", () -> AgreementValidator.standard().validate(agreement));
        timed("queries", () -> {
            int answers = agreement.provisionsBy("a1").size()
                    + agreement.provisionsIn("p").size()
                    + agreement.provisionsInvolving("a").size()
                    + agreement.commitmentsToBePerformedBy("a").size();
            agreement.provisions().forEach(agreement::supportOf);
            agreement.provisions().forEach(agreement::speakers);
            agreement.actors().forEach(actor -> agreement.actor(actor.id()));
            agreement.officials().forEach(official -> agreement.official(official.id()));
            return answers;
        });
        timed("write", () -> JSON.write(agreement).length());
        timed("print", () -> agreement.toString().length());
        timed(
                "compare",
                () -> agreement.hashCode()
                        + (agreement.equals(agreement.toBuilder().build()) ? 1 : 0));
    }

    private static <T> Optional<T> timed(String what, Callable<T> action) {
        System.gc();
        double all = ofProcess();
        double own = ofThread();
        Optional<T> result;
        String how = "";
        try {
            result = Optional.ofNullable(action.call());
        } catch (Throwable e) {
            result = Optional.empty();
            how = " " + e.getClass().getSimpleName();
        }
        own = ofThread() - own;
        all = ofProcess() - all;
        System.out.printf("  %-16s %6.2f %6.2f%s%s%n", what, own, all, how, own > 2 || !how.isEmpty() ? "  <<<" : "");
        return result;
    }

    private static double ofProcess() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toMillis()
                / 1e3;
    }

    /** By reflection, since the module that the tests are compiled with does not read the one that measures. */
    private static double ofThread() {
        try {
            Object threads = Class.forName("java.lang.management.ManagementFactory")
                    .getMethod("getThreadMXBean")
                    .invoke(null);
            return (long) Class.forName("java.lang.management.ThreadMXBean")
                            .getMethod("getCurrentThreadCpuTime")
                            .invoke(threads)
                    / 1e9;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
