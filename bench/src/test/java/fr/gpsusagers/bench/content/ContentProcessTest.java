package fr.gpsusagers.bench.content;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.bench.Report;
import fr.gpsusagers.bench.content.ContentBench.Effort;
import fr.gpsusagers.suite.LongProof;
import org.junit.jupiter.api.Test;

/// Runs a short content benchmark: two processes, one of them killed once, and a few seconds without the database.
@LongProof
class ContentProcessTest {

    @Test
    void changes_and_publications_are_in_force_on_both_nodes_also_after_a_kill_and_without_a_database_for_a_while()
            throws Exception {
        Report report = ContentBench.measure(Effort.SHORT);
        System.out.println(String.join("\n", report.lines()));
        assertThat(report.figures())
                .containsEntry("complete_at_first_answer_after_restart", true)
                .containsEntry("changes", 12)
                .containsEntry("publications", 4);
    }
}
