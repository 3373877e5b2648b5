package fr.gpsusagers.bench.crash;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.bench.Report;
import fr.gpsusagers.bench.crash.CrashBench.Effort;
import fr.gpsusagers.suite.LongProof;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A short run of the crash bench, also with each fault that it must detect.
@LongProof
class CrashProcessTest {

    private static final Effort SHORT = new Effort(3, 150);

    @Test
    void what_was_acknowledged_outlives_three_kills() throws Exception {
        Report report = CrashBench.measure(SHORT, Fault.NONE);
        System.out.println(String.join("\n", report.lines()));
        assertThat(report.holds()).as("%s", report.lines()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = Fault.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void a_fault_that_was_planted_is_found(Fault fault) throws Exception {
        Report report = CrashBench.measure(SHORT, fault);
        System.out.println(fault + "\n" + String.join("\n", report.lines()));
        assertThat(report.holds()).isFalse();
        assertThat((Long) report.figures().get("lost")).isPositive();
    }
}
