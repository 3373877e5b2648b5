package fr.gpsusagers.bench.day;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.bench.Report;
import fr.gpsusagers.suite.LongProof;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// Simulates days with the whole product, on a clock that runs as fast as possible.
@LongProof
class SimulatedDaysTest {

    @Test
    void four_hundred_requests_of_a_monday_are_kept() throws IOException {
        Report report = DayBench.measure(DayBench.Effort.USUAL);
        assertThat(report.holds()).as("%s", report.figures()).isTrue();
    }

    @Test
    void twelve_hundred_after_easter_monday_with_six_people_in_ten_lose_nobody() throws IOException {
        Report report = DayBench.measure(new DayBench.Effort(1200, 60, LocalDate.parse("2027-03-30"), 0.15, 1));
        assertThat(report.holds()).as("%s", report.figures()).isTrue();
    }
}
