package fr.gpsusagers.bench.life;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.bench.Report;
import fr.gpsusagers.enquiry.lives.Fault;
import fr.gpsusagers.suite.LongProof;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A short run of the life bench, with every planted fault.
@LongProof
class LifeProcessTest {

    @Test
    void no_life_on_two_processes_breaks_a_rule_and_each_planted_fault_is_found() throws Exception {
        Report report = LifeBench.measure(LifeBench.Effort.SHORT);
        System.out.println(String.join("\n", report.lines()));
        assertThat(report.figures())
                .containsAllEntriesOf(Map.of("violations", 0, "planted", Fault.values().length))
                .containsEntry("found", Fault.values().length);
        assertThat((Long) report.figures().get("raced")).isPositive();
        assertThat((Long) report.figures().get("messages")).isPositive();
        assertThat(report.holds()).isTrue();
    }
}
