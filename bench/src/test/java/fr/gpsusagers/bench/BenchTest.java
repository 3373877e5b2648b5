package fr.gpsusagers.bench;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.suite.LongProof;
import org.junit.jupiter.api.Test;

/// A short run of each benchmark. Checks that it measures something, not the result.
@LongProof
class BenchTest {

    @Test
    void orientations_are_measured_at_the_size_of_the_calvados_and_of_france() throws Exception {
        assertThat(OrientBench.measure(JmhEffort.SHORT).figures())
                .containsKeys("calvados_p50_ms", "calvados_p99_ms", "france_p50_ms", "france_p99_ms");
    }

    @Test
    void understanding_is_measured_by_the_phrase() throws Exception {
        assertThat(UnderstandBench.measure(JmhEffort.SHORT).figures())
                .containsKeys("p50_ms", "p99_ms", "model_mb", "worst_10k_ms");
    }

    @Test
    void pages_are_measured_beside_an_empty_one() throws Exception {
        assertThat(WebBench.measure(WebBench.Effort.SHORT).figures())
                .containsKeys("réponse_brut_share", "réponse_gzip_share", "page_vide_brut_per_second");
    }
}
