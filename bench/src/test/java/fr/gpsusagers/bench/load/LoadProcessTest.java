package fr.gpsusagers.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.bench.Report;
import fr.gpsusagers.suite.LongProof;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A short run of the load bench. Checks that no request is refused, lost or taken twice, not how fast it is.
@LongProof
class LoadProcessTest {

    @Test
    void everyone_who_asks_is_promised_and_each_request_is_taken_once_by_two_processes() throws Exception {
        Report report = LoadBench.measure(LoadBench.Effort.SHORT, Fault.NONE);
        System.out.println(String.join("\n", report.lines()));
        assertThat(report.figures())
                .containsAllEntriesOf(Map.of("acknowledged", 250, "refused", 0, "lost", 0L))
                .containsAllEntriesOf(Map.of("queue", 300, "doubled", 0L, "left", 0L, "otherwise", 0L));
    }

    @Test
    void a_taking_that_is_forgotten_is_found() throws Exception {
        Report report = LoadBench.measure(LoadBench.Effort.SHORT, Fault.TWICE);
        System.out.println(String.join("\n", report.lines()));
        assertThat(report.holds()).isFalse();
        assertThat((Long) report.figures().get("doubled")).isPositive();
    }
}
