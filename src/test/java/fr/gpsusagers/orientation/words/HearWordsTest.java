package fr.gpsusagers.orientation.words;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.directory.DoubtedNumbers;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.orientation.Advice;
import fr.gpsusagers.orientation.Orient;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.Situation;
import fr.gpsusagers.orientation.SoonestCallbacks;
import fr.gpsusagers.orientation.words.HearWords.Heard;
import fr.gpsusagers.pack.TestModels;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.understanding.Danger;
import fr.gpsusagers.understanding.DangerLevel;
import fr.gpsusagers.understanding.Understand;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// How a danger in the words combines with the need.
class HearWordsTest {

    private static final Pack PACK = TestPacks.bocage();
    private static final Danger PAST_VIOLENCE =
            new Danger(DangerLevel.SUPPORT, Optional.of(new NeedId("violences-conjugales")));

    private final HearWords hearWords = new HearWords(new Understand(TestModels.inUse()));
    private final Orient orient = new Orient(new DoubtedNumbers(), SoonestCallbacks.NONE);

    @BeforeAll
    static void learn() {
        TestModels.prepare().prepare(PACK.phrasebook());
    }

    @Test
    void a_danger_that_is_past_stays_beside_a_sure_need() {
        Heard heard = hear("mon ex mari me frappait, c'est fini, je suis partie il y a deux ans");

        assertThat(heard.choices()).isEmpty();
        assertThat(heard.situation().danger()).isEqualTo(PAST_VIOLENCE);
        assertThat(orient.advise(PACK, heard.situation())).isNotInstanceOf(Advice.Danger.class);
    }

    @Test
    void a_danger_that_is_past_stays_beside_the_choices_too() {
        Heard heard = hear("mon ex me frappait, c'est fini, mon rsa et mon loyer sont en retard");

        assertThat(heard.choices()).contains(new NeedId("rsa-non-verse"));
        assertThat(heard.situation().danger()).isEqualTo(PAST_VIOLENCE);
        assertThat(orient.advise(PACK, heard.situation())).isNotInstanceOf(Advice.Danger.class);
    }

    @Test
    void a_danger_that_is_the_need_itself_is_not_told_twice() {
        Heard heard = hear("il me frappe");

        assertThat(heard.situation().need()).contains(new NeedId("violences-conjugales"));
        assertThat(heard.situation().danger()).isEqualTo(Danger.NONE);
        assertThat(orient.advise(PACK, heard.situation())).isInstanceOf(Advice.Danger.class);
    }

    @Test
    void what_a_long_text_says_clearly_at_its_end_counts_more_than_what_its_beginning_may_mean() {
        String background = "Je vous raconte un peu ma semaine avant de vous dire pourquoi je vous écris. ".repeat(30);

        Heard heard = hear(background + "Mon RSA est suspendu.");

        assertThat(background).hasSizeGreaterThan(2200);
        assertThat(heard.choices()).first().isEqualTo(new NeedId("rsa-suspension"));
    }

    @Test
    void of_two_clear_needs_of_a_long_text_the_first_is_answered() {
        Heard heard = hear("Mon RSA est suspendu. " + "Je vous raconte un peu ma semaine avant de finir. ".repeat(48)
                + "Je cherche une place en crèche.");

        assertThat(heard.choices()).first().isEqualTo(new NeedId("rsa-suspension"));
    }

    private Heard hear(String words) {
        return hearWords.hear(
                PACK,
                words,
                new Situation(Optional.empty(), Optional.empty(), LocalDateTime.parse("2026-11-27T10:00"), Set.of()));
    }
}
