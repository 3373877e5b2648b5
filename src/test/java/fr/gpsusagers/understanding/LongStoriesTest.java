package fr.gpsusagers.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.guide.ThemeId;
import fr.gpsusagers.understanding.language.Utterance;
import fr.gpsusagers.understanding.learning.Prediction;
import fr.gpsusagers.understanding.learning.Prediction.Alarm;
import fr.gpsusagers.understanding.learning.Thresholds;
import fr.gpsusagers.understanding.learning.Thresholds.OfDanger;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Whoever told a long story is not asked to tell it again: the likeliest needs are offered, however unlikely.
class LongStoriesTest {

    private static final OfDanger NO_DANGER = new OfDanger(0.5, 0.5);
    private static final Thresholds THRESHOLDS = new Thresholds(0.9, 0.6, NO_DANGER, NO_DANGER, 0.01);

    private static final Guess NOTHING = new Guess(Optional.empty(), 0.4);
    private static final Guess RSA = guess("rsa-suspension", 0.015);
    private static final Guess FOOD = guess("aide-alimentaire", 0.01);
    private static final Guess JOB = guess("emploi-rechercher", 0.005);
    private static final Guess DANGER = guess("violences-conjugales", 0.012);

    @Test
    void two_needs_are_offered_for_a_story_that_was_not_understood() {
        assertThat(meaning(60, NOTHING, RSA, FOOD, JOB))
                .isEqualTo(new Meaning.Hesitant(List.of(new NeedId("rsa-suspension"), new NeedId("aide-alimentaire"))));
    }

    @Test
    void a_danger_that_nothing_suggests_is_not_among_them() {
        assertThat(meaning(60, NOTHING, RSA, DANGER, JOB))
                .isEqualTo(
                        new Meaning.Hesitant(List.of(new NeedId("rsa-suspension"), new NeedId("emploi-rechercher"))));
    }

    @Test
    void for_a_few_words_other_words_are_asked_for() {
        assertThat(meaning(20, NOTHING, RSA, FOOD, JOB)).isEqualTo(new Meaning.Lost());
    }

    @Test
    void few_words_of_which_only_the_theme_is_clear_get_the_question_of_this_theme() {
        assertThat(meaning(20, guess("rsa-suspension", 0.3), guess("rsa-indu", 0.3), FOOD))
                .isEqualTo(new Meaning.Topic(new ThemeId("rsa")));
    }

    private static Meaning meaning(int words, Guess... guesses) {
        var prediction = new Prediction(List.of(guesses), 0.1, new Alarm(0, 0), Optional.empty(), false, false);
        return new Meanings(BocageWords.PACK.guide(), Utterance.of("pommier ".repeat(words)), THRESHOLDS)
                .of(prediction, Danger.NONE, Optional.empty());
    }

    private static Guess guess(String need, double confidence) {
        return new Guess(Optional.of(new NeedId(need)), confidence);
    }
}
