package fr.gpsusagers.bench.crash;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.bench.Report;
import fr.gpsusagers.bench.crash.CrashBench.Effort;
import fr.gpsusagers.suite.LongProof;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A short run of the crash bench, also with each fault that it must detect.
@LongProof
class CrashProcessTest {

    private static final Effort SHORT = new Effort(3, 400);

    @Test
    void what_was_acknowledged_outlives_three_kills() throws Exception {
        Report report = CrashBench.measure(SHORT, Fault.NONE);
        System.out.println(String.join("\n", report.lines()));
        assertThat(report.holds()).as("%s", report.lines()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"ASYNC", "EARLY"})
    void what_was_believed_too_early_is_found_to_be_lost(Fault fault) throws Exception {
        assertThat(figure(fault, "lost")).isPositive();
    }

    @Test
    void what_came_again_as_something_new_is_found_to_be_doubled() throws Exception {
        assertThat(figure(Fault.AFRESH, "doubled")).isPositive();
    }

    private static long figure(Fault fault, String name) throws Exception {
        Report report = CrashBench.measure(SHORT, fault);
        System.out.println(fault + "\n" + String.join("\n", report.lines()));
        assertThat(report.holds()).isFalse();
        return (Long) Objects.requireNonNull(report.figures().get(name));
    }
}
