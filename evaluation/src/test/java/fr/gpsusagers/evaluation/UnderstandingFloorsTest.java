package fr.gpsusagers.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.evaluation.Figures.DangerFigures;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.pack.TestModels;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.suite.LongProof;
import fr.gpsusagers.understanding.Understand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Checks how well the product understands citizens with the Calvados pack. A long proof: learning its model takes
/// most of a minute.
@LongProof
class UnderstandingFloorsTest {

    /// The minimum figures that the project's evaluation sets must reach. `./gps evaluate` prints the figures
    /// themselves.
    @Test
    void understanding_does_not_fall_behind() throws IOException {
        Figures citizens = measure("citoyens");
        assertThat(citizens.first().value()).isGreaterThan(0.95);
        assertThat(citizens.three().value()).isGreaterThan(0.98);
        assertThat(citizens.alone().value()).isGreaterThan(0.7);
        assertThat(citizens.aloneRight().value()).isGreaterThan(0.985);
        assertThat(citizens.calibration()).isLessThan(0.05);
        assertThat(citizens.danger().falseAlarms().value()).isLessThan(0.01);
        Figures situations = measure("situations");
        assertThat(situations.first().value()).isGreaterThan(0.78);
        assertThat(situations.danger().silent().value()).isLessThan(0.01);
        assertThat(situations.danger().falseAlarms().value()).isLessThan(0.05);
        DangerFigures danger = measure("danger").danger();
        assertThat(danger.rightNumber().value()).isGreaterThan(0.9);
        assertThat(danger.atLeastSupport().value()).isGreaterThan(0.98);
    }

    private static Figures measure(String file) throws IOException {
        Pack pack = TestPacks.read(Path.of("packs/calvados"));
        TestModels.prepare().prepare(pack.phrasebook());
        return new Evaluation(new SameAnswers(pack))
                .measure(
                        TrialFile.read(Files.readAllLines(Path.of("evaluation", file + ".tsv")), pack.guide()),
                        new PackListener(new Understand(TestModels.inUse()), pack));
    }
}
