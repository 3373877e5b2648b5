package fr.gpsusagers.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.Constraint;
import fr.gpsusagers.understanding.Clues.Asker;
import fr.gpsusagers.understanding.clue.CitizenFacts;
import fr.gpsusagers.understanding.clue.HomeClue;
import fr.gpsusagers.understanding.danger.DangerSigns;
import fr.gpsusagers.understanding.language.AgeGroup;
import fr.gpsusagers.understanding.language.ConceptSequence;
import fr.gpsusagers.understanding.language.Lexicon;
import fr.gpsusagers.understanding.language.Utterance;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tables of what rules, without a model, read in a text.
class WordsTablesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # as written                 | as compared
            Élodie a reçu l’œuf          | elodie a recu l oeuf
            j'ai, qu'on                  | j ai qu on
            jpe pa vs apelé              | je peux pas vous apele
            jtrouve pas                  | je trouve pas
            siiiiiii                     | sii
            rdv le 12/03                 | rendez vous le 12 03
            """)
    void words_are_compared_without_accents_and_written_out(String written, String compared) {
        assertThat(String.join(" ", Utterance.of(written).words())).isEqualTo(compared);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            argent    | arjan
            demander  | demandait
            suspendu  | suspandu
            téléphone | telefone
            maison    | mezon
            place     | plasé
            donner    | doné
            fait      | fai
            reçu      | resu
            français  | fransé
            ménage    | menaj
            """)
    void words_that_sound_alike_have_one_sound(String one, String other) {
        assertThat(Utterance.of(one).sounds()).isEqualTo(Utterance.of(other).sounds());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mon gosse ne mange plus | enfant
            une assosiation         | association
            """)
    void different_words_name_one_concept(String words, String concept) {
        assertThat(Lexicon.concepts(Utterance.of(words))).contains(concept);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mon mari crie souvent sur le petit            | conjoint cris repete-duree le enfant
            ma gosse a la trouille chez son daron         | ma enfant la peur chez son pere
            il me frappe                                  | il coups-violence
            il me frappait                                | passe-fini
            """)
    void a_story_keeps_who_does_what_to_whom(String words, String story) {
        assertThat(ConceptSequence.of(Utterance.of(words)).stream().map(ConceptSequence.Step::text))
                .containsExactly(story.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mon rsa est suspendu, j'habite à Lisieux      | mon rsa est suspendu
            je vis à Lisieux et mon rsa est suspendu      | et mon rsa est suspendu
            on est de Lisieux                             | on est
            à Lisieux, où déposer le dossier              | ou deposer le dossier
            Lisieux                                       | lisieux
            mon rsa est suspendu                          | mon rsa est suspendu
            """)
    void where_one_lives_is_left_out_of_what_is_needed(String words, String left) {
        assertThat(String.join(
                        " ",
                        HomeClue.leftOut(Utterance.of(words), List.of(List.of("lisieux")))
                                .words()))
                .isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # words                                       | ages
            ma nièce a seize ans                          | TEENAGER
            j'ai 8 ans                                    | CHILD
            ma mère de quatre-vingt-trois ans             | OLD
            quatre vingt douze ans, et son fils 60 ans    | OLD,ADULT
            il a deux ans                                 | BABY
            mon frère, 19 ans                             | YOUNG
            on attend depuis dix ans                      | -
            il y a 15 ans, il me battait                  | -
            dans 2 ans                                    | -
            2000 ans                                      | -
            ans                                           | -
            """)
    void an_age_tells_who_it_is_about(String words, String ages) {
        List<AgeGroup> expected = ages == null
                ? List.of()
                : Arrays.stream(ages.split(",")).map(AgeGroup::valueOf).toList();
        assertThat(AgeGroup.in(Utterance.of(words).words())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # words                                             | constraints
            je suis sourde et mon rsa est suspendu              | sourd
            j entends très mal                                  | sourd
            ma mère est sourde                                  | -
            je ne suis pas sourd                                | -
            j'ai pas internet chez moi                          | sans-internet
            j'ai plus de forfait                                | sans-telephone
            je parle pas bien français                          | non-francophone
            je travaille la journée                             | travaille-en-journee
            je ne peux plus me déplacer                         | ne-se-deplace-pas
            j'ai pas le permis et pas de voiture, je suis sourd | sourd,ne-se-deplace-pas
            mon rsa est suspendu                                | -
            """)
    void constraints_are_those_of_who_speaks(String words, String expected) {
        List<Constraint> constraints = expected == null
                ? List.of()
                : Arrays.stream(expected.split(",")).map(Constraint::parse).toList();
        assertThat(CitizenFacts.constraints(Utterance.of(words))).containsExactlyInAnyOrderElementsOf(constraints);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mon rsa est suspendu                                     | ONESELF
            ma mère ne peut plus rester seule                        | RELATIVE
            c'est pour mon voisin qui ne sort plus                   | RELATIVE
            je suis assistante sociale, une usagère demande          | PROFESSIONAL
            je suis infirmière et ma patiente vit seule              | PROFESSIONAL
            """)
    void who_asks_is_told(String words, Asker asker) {
        assertThat(CitizenFacts.asker(Utterance.of(words))).isEqualTo(asker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            je dois répondre avant le 15 mars           | avant le 15 mars
            plus rien depuis 2 mois                     | depuis 2 mois
            l'audience est demain                       | demain
            sous quinze jours                           | sous quinze jours
            mon rsa                                     | -
            """)
    void moments_are_told_as_they_were_said(String words, String moment) {
        assertThat(CitizenFacts.moments(words)).isEqualTo(moment == null ? List.of() : List.of(moment));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            il me frappe                                      | NOW
            mon mari me tape devant les enfants               | NOW
            il me tape sur les nerfs                          | NONE
            j'ai envie de mourir                              | NOW
            mourir de rire                                    | NONE
            les cachets sont devant moi, je veux tout arrêter | NOW
            un jour j'irai droit dans un arbre                | NOW
            les boîtes de papiers sont devant moi             | NONE
            le bébé respire plus                              | NOW
            on sait pas où dormir ce soir                     | NOW
            ça sent le gaz                                    | NOW
            j'ai été violée quand j'avais quinze ans          | SUPPORT
            le frigo est vide                                 | SUPPORT
            il ne m'a jamais frappée, c'est pour la garde     | NONE
            un film où il me frappe                           | NONE
            il me menace de me couper le rsa                  | NONE
            """)
    void what_is_said_outright_needs_no_model(String words, DangerLevel level) {
        assertThat(DangerSigns.least(Utterance.of(words))).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mon ex me frappait, c'est fini depuis dix ans     | NOW     | SUPPORT
            mon ex me frappait, c'est fini mais il revient    | NOW     | NOW
            je suis mort de rire                              | SUPPORT | NONE
            je suis mort de rire                              | NOW     | NOW
            """)
    void what_is_over_calls_for_no_alarm(String words, DangerLevel seen, DangerLevel most) {
        assertThat(DangerSigns.most(Utterance.of(words), seen)).isEqualTo(most);
    }
}
