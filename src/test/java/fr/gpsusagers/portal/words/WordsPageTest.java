package fr.gpsusagers.portal.words;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.guide.Need;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.portal.words.WordsPage.State;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsPageTest {

    @Test
    void several_guesses_are_a_choice_and_one_is_a_question() {
        List<Need> needs = TestPacks.bocage().guide().needs();
        assertThat(State.ofGuesses(needs.subList(0, 2)).headline()).isEqualTo("Est-ce l’une de ces situations\u00A0?");
        assertThat(State.ofGuesses(needs.subList(0, 1)).headline()).isEqualTo("Est-ce votre situation\u00A0?");
    }

    @Test
    void few_words_are_quoted_whole() {
        assertThat(WordsPage.quoted("on m’a envoyé un papier")).isEqualTo("on m’a envoyé un papier");
    }

    @Test
    void a_long_story_is_quoted_by_its_beginning_so_that_the_choices_stay_in_sight() {
        String story = "on m’a envoyé un papier que je ne comprends pas, " + "et puis un autre, ".repeat(40);
        assertThat(WordsPage.quoted(story))
                .startsWith("on m’a envoyé un papier")
                .endsWith("…")
                .hasSizeLessThan(120);
    }
}
