package fr.gpsusagers.understanding.learning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.understanding.learning.Classifiers.Emergency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Which danger is answered if the words speak for several.
class EmergenciesTest {

    private static final float[] NEEDS = {0.25f, 0.25f, 0.25f, 0.25f};

    @Test
    void the_number_is_chosen_by_all_that_speaks_for_it() {
        Classifiers classifiers = classifiers(
                new Emergency(1, "17", true, true),
                new Emergency(2, "17", true, true),
                new Emergency(3, "119", true, true));
        assertThat(answered(classifiers, 0.28f, 0.3f, 0.42f)).isEqualTo("b");
    }

    @Test
    void what_shows_no_number_first_still_speaks_for_its_number() {
        Classifiers classifiers = classifiers(
                new Emergency(1, "17", false, true),
                new Emergency(2, "17", true, true),
                new Emergency(3, "119", true, true));
        assertThat(answered(classifiers, 0.5f, 0.1f, 0.4f)).isEqualTo("b");
    }

    @Test
    void a_guide_without_dangers_answers_none() {
        assertThat(classifiers().mostDangerous(scores(1, 0))).isEmpty();
    }

    private static String answered(Classifiers classifiers, float a, float b, float c) {
        return classifiers.mostDangerous(scores(0, 0, a, b, c)).orElseThrow().value();
    }

    private static Scores scores(float... danger) {
        return new Scores(NEEDS, danger, new float[] {0, 0, 1}, new float[] {0, 1}, 1, List.of());
    }

    private static Classifiers classifiers(Emergency... emergencies) {
        Classifiers any = Learning.learn(TestPacks.example().phrasebook().only(_ -> false))
                .classifiers();
        List<Optional<NeedId>> needs = List.of(
                Optional.empty(),
                Optional.of(new NeedId("a")),
                Optional.of(new NeedId("b")),
                Optional.of(new NeedId("c")));
        return new Classifiers(
                needs,
                List.of(emergencies),
                any.spelling(),
                any.vocabulary(),
                any.needs(),
                any.danger(),
                any.level(),
                any.subject());
    }
}
