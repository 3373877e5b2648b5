package fr.gpsusagers.understanding;

import static fr.gpsusagers.understanding.BocageWords.understand;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.Constraint;
import fr.gpsusagers.territory.PlaceAnswer;
import fr.gpsusagers.understanding.Clues.Asker;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Understanding phrases from the Calvados, with a model trained on the frozen pack.
class UnderstandTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # words                                            | first need
            g plu mon rsa depuis 2 moi                         | rsa-non-verse
            mon rsa est suspendu j'ai reçu une lettre          | rsa-suspension
            on me demande de rembourser 800 euros de rsa       | rsa-indu
            demande apa pour ma mère 85 ans                    | seniors-apa-demande
            refaire ma carte d'identité                        | ailleurs-identite
            j'arrive pas a payer mon edf ils vont couper       | logement-energie
            """)
    void plain_french_leads_to_the_need(String words, String need) {
        assertThat(understand(words).guesses().getFirst().need()).contains(new NeedId(need));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # words                                                                    | level
            il me frappe                                                               | NOW
            elle ne respire plus                                                       | NOW
            je veux mourir                                                             | NOW
            on est dehors ce soir avec le bébé                                         | NOW
            expulsés ce matin, on a tout dans des sacs                                 | NOW
            éloignez moi de mon fils                                                   | NOW
            mon ex me frappait, c'est fini depuis dix ans                              | SUPPORT
            je suis mort de rire                                                       | NONE
            ma mère est morte, c'est pour la succession                                | NONE
            quels papiers pour demander le RSA                                         | NONE
            mon fils a des crises d'épilepsie, comment faire le dossier mdph           | NONE
            """)
    void danger_has_three_levels(String words, DangerLevel level) {
        assertThat(understand(words).danger().level()).isEqualTo(level);
    }

    @Test
    void what_else_a_sentence_holds_is_told() {
        Understanding understanding =
                understand("je suis sourde, mon rsa est suspendu depuis deux mois, j'habite à Lisieux");
        Clues clues = understanding.clues();
        assertThat(clues.place()).containsInstanceOf(PlaceAnswer.OnePlace.class);
        assertThat(clues.constraints()).containsExactly(Constraint.DEAF);
        assertThat(clues.moments()).containsExactly("depuis deux mois");
        assertThat(clues.asker()).isEqualTo(Asker.ONESELF);
    }

    @Test
    void a_second_need_is_seen() {
        Understanding understanding = understand(
                "Mon RSA est suspendu, j’ai reçu la lettre. Et aussi, comment refaire ma carte d’identité perdue ?");
        assertThat(List.of(
                        understanding.guesses().getFirst().need(),
                        understanding.clues().secondNeed()))
                .containsExactlyInAnyOrder(
                        Optional.of(new NeedId("rsa-suspension")), Optional.of(new NeedId("ailleurs-identite")));
    }

    @Test
    void the_reference_of_a_letter_tells_its_need() {
        Understanding understanding = understand("j'ai un papier avec Réf : RSA SUSP 2026, je fais quoi");
        assertThat(understanding.clues().aboutLetter()).contains(new NeedId("rsa-suspension"));
        assertThat(understanding.meaning()).isEqualTo(new Meaning.Sure(new NeedId("rsa-suspension")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "?!", "🙂", "مرحبا", "0", "\u0000", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void whatever_is_typed_there_is_an_answer(String words) {
        assertThat(understand(words).meaning()).isNotNull();
    }

    @Test
    void a_very_long_text_is_read_as_far_as_people_write() {
        assertThat(understand("mon rsa est suspendu ".repeat(5000)).guesses()).isNotEmpty();
    }

    @Test
    void in_danger_a_need_that_is_not_sure_is_offered_and_the_danger_comes_first() {
        Understanding understanding = understand("quelqu'un me suit, je sais pas quoi faire");
        assertThat(understanding.danger().level()).isEqualTo(DangerLevel.NOW);
        assertThat(understanding.meaning())
                .isInstanceOfSatisfying(
                        Meaning.Hesitant.class,
                        hesitant -> assertThat(hesitant.choices().getFirst())
                                .isEqualTo(understanding.danger().need().orElseThrow()));
    }

    @Test
    void who_reports_a_danger_is_understood_as_such() {
        Understanding understanding = understand("ma voisine âgée est enfermée et battue par son neveu");
        assertThat(understanding.danger().level()).isEqualTo(DangerLevel.NOW);
        assertThat(understanding.meaning()).isEqualTo(new Meaning.Sure(new NeedId("signaler-maltraitance-adulte")));
    }

    @Test
    void choices_are_at_most_three() {
        assertThat(understand("on ma envoyé un papier du departement").meaning())
                .isInstanceOfSatisfying(
                        Meaning.Hesitant.class,
                        hesitant -> assertThat(hesitant.choices()).hasSizeBetween(2, 3));
    }

    @Test
    void guesses_are_ordered_and_their_confidence_is_a_share() {
        List<Guess> guesses = understand("une aide pour le logement").guesses();
        assertThat(guesses).isSortedAccordingTo((one, other) -> Double.compare(other.confidence(), one.confidence()));
        assertThat(guesses.stream().mapToDouble(Guess::confidence).sum()).isLessThanOrEqualTo(1.0001);
    }
}
