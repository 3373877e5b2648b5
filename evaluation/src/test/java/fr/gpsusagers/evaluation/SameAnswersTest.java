package fr.gpsusagers.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.guide.Need;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.pack.TestPacks;
import org.junit.jupiter.api.Test;

class SameAnswersTest {

    private static final Pack PACK = TestPacks.bocage();

    private final SameAnswers answers = new SameAnswers(PACK);

    @Test
    void a_danger_has_one_first_number_or_several_by_its_circumstances() {
        assertThat(answers.firstNumbers(new NeedId("urgence-medicale"))).contains("15", "114");
    }

    @Test
    void a_need_without_a_number_of_its_own_has_none_in_any_circumstance() {
        assertThat(PACK.guide().needs())
                .filteredOn(need -> need.numbers().isEmpty())
                .isNotEmpty()
                .map(Need::id)
                .allSatisfy(need -> assertThat(answers.firstNumbers(need)).isEmpty());
    }
}
