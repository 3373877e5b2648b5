package fr.gpsusagers.understanding;

import static fr.gpsusagers.understanding.BocageWords.PACK;
import static fr.gpsusagers.understanding.BocageWords.understand;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.guide.NeedId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Everyday texts raise no alarm, and the page asks about texts that may tell of a danger.
class OrdinaryWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "merci",
                "Bonjour madame",
                "coucou",
                "12",
                "enfant",
                "Il pleut depuis hier",
                "Jean-Pierre Dupont",
                "je suis sourd",
                "rsa",
                "le chat dort sur le canapé",
                "on a gagné trois à deux hier soir"
            })
    void ordinary_words_raise_neither_an_alarm_nor_a_question(String words) {
        assertThat(understand(words).danger()).isEqualTo(Danger.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"on devait me rappeler", "chien", "je suis sourd", "dossier", "mon voisin fait du bruit la nuit"
            })
    void no_danger_is_offered_to_who_is_in_none(String words) {
        Understanding understanding = understand(words);
        assertThat(understanding.danger()).isEqualTo(Danger.NONE);
        assertThat(understanding.meaning().needs())
                .noneMatch(need -> PACK.guide().findNeed(need).orElseThrow().isDanger());
    }

    @ParameterizedTest
    @ValueSource(strings = {"merci", "coucou", "12", "Jean-Pierre Dupont", "enfant", "Il pleut depuis hier"})
    void nothing_is_answered_where_nothing_is_asked(String words) {
        assertThat(understand(words).meaning()).isNotInstanceOf(Meaning.Sure.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ne me tuez pas", "lâchez votre arme", "on m'a kidnappé"})
    void a_danger_that_is_named_without_another_word_is_not_passed_over(String words) {
        assertThat(understand(words).danger().level()).isNotEqualTo(DangerLevel.NONE);
    }

    @Test
    void a_danger_that_nothing_names_is_asked_about() {
        Danger danger = new Danger(DangerLevel.SUPPORT, Optional.empty());
        assertThat(danger.isAsked()).isTrue();
        assertThat(new Danger(DangerLevel.SUPPORT, Optional.of(new NeedId("violences-conjugales"))).isAsked())
                .isFalse();
        assertThat(Danger.NONE.isAsked()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jai peur de mon mari",
                "mon ex me frappe",
                "j'ai peur de mon père",
                "mon fils me frappe",
                "aidez moi"
            })
    void who_is_afraid_of_someone_never_lands_on_the_page_for_those_who_hurt(String words) {
        Understanding understanding = understand(words);
        var author = Optional.of(new NeedId("violences-auteur"));
        assertThat(understanding.danger().need()).isNotEqualTo(author);
        assertThat(understanding.guesses().getFirst().need()).isNotEqualTo(author);
        assertThat(understanding.meaning()).isNotEqualTo(new Meaning.Sure(author.orElseThrow()));
    }

    @Test
    void who_is_afraid_of_his_own_deeds_still_does() {
        assertThat(understand("j'ai peur de frapper mon fils, je perds patience")
                        .danger()
                        .need())
                .contains(new NeedId("violences-auteur"));
    }

    @Test
    void a_request_inside_a_long_story_is_found() {
        Understanding understanding = understand("""
                Bonjour, je m'appelle Josiane, j'ai travaillé trente ans à l'usine de conserves. Mon mari était \
                couvreur. Nous avons eu trois enfants, ils vivent loin maintenant. L'été dernier nous sommes allés \
                au bord de la mer avec ma sœur, il a fait très beau. Je voudrais demander le RSA, mes droits au \
                chômage sont finis. Le chat va bien, merci. Ma voisine m'a aidée à écrire ce message.""");
        assertThat(understanding.guesses().getFirst().need().orElseThrow().value())
                .startsWith("rsa-");
        assertThat(understanding.danger().level()).isNotEqualTo(DangerLevel.NOW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on m'a violée il y a dix ans",
                "il y a vingt ans on m'a agressée",
                "on m'a violée quand j'étais petite"
            })
    void violence_that_is_over_raises_no_alarm(String words) {
        assertThat(understand(words).danger().level()).isEqualTo(DangerLevel.SUPPORT);
    }

    @Test
    void violence_that_begins_again_does() {
        assertThat(understand("il m'a frappée il y a deux ans et il revient ce soir")
                        .danger()
                        .level())
                .isEqualTo(DangerLevel.NOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier", "ma mère", "mon mari"})
    void a_word_alone_offers_no_guess(String words) {
        assertThat(understand(words).meaning()).isEqualTo(new Meaning.Vague());
    }
}
