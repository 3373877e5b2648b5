package fr.gpsusagers.portal.words;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.hall.Icon;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.portal.words.WordsPage.State;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordsPageTest {

    private static final Option RSA = new Option("rsa-suspension", "Mon RSA est suspendu", "", Icon.MAIL, "/parcours");
    private static final Option RENT = new Option("logement-impaye", "Un loyer en retard", "", Icon.MAIL, "/parcours");

    @Test
    void several_guesses_are_a_choice_and_one_is_a_question() {
        assertThat(State.ofGuesses(List.of(RSA, RENT)).headline()).isEqualTo("Est-ce l’une de ces situations\u00A0?");
        assertThat(State.ofGuesses(List.of(RSA)).headline()).isEqualTo("Est-ce votre situation\u00A0?");
    }

    @Test
    void few_words_are_quoted_whole() {
        assertThat(quoted("on m’a envoyé un papier")).isEqualTo("on m’a envoyé un papier");
    }

    @Test
    void a_long_story_is_quoted_by_its_beginning_so_that_the_choices_stay_in_sight() {
        String story = "on m’a envoyé un papier que je ne comprends pas, " + "et puis un autre, ".repeat(40);
        assertThat(quoted(story))
                .startsWith("on m’a envoyé un papier")
                .endsWith("…")
                .hasSizeLessThan(120);
    }

    private static String quoted(String words) {
        var page = new WordsPage(
                State.HESITANT,
                words,
                Journey.parse("", List.of(), "", List.of()),
                List.of(RSA, RENT),
                "/parcours",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return page.quoted();
    }
}
