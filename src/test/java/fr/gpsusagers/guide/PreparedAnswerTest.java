package fr.gpsusagers.guide;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.pack.Spot;
import fr.gpsusagers.pack.TestPacks;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreparedAnswerTest {

    private static final Map<Placeholder, String> FACTS = Map.of(
            Placeholder.REFERENCE, "K7M2-9QXA",
            Placeholder.SERVICE, "l’accueil social de Falaise",
            Placeholder.TELEPHONE, "02 61 91 00 00",
            Placeholder.PAPERS, "\n- Un RIB\n- Le courrier {reçu}",
            Placeholder.COMMUNE, "Falaise");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Demande {reference}.                   | Demande K7M2-9QXA.
            Appelez {service} au {telephone}.      | Appelez l’accueil social de Falaise au 02 61 91 00 00.
            {service} répond.                      | L’accueil social de Falaise répond.
            Bonjour. {service} répond.             | Bonjour. L’accueil social de Falaise répond.
            Heures : {horaires}.                   | ''
            Appelez le {telephone}, {horaires}.    | ''
            Préparez : {documents}                 | 'Préparez : / - Un RIB / - Le courrier {reçu}'
            """)
    void a_line_is_filled_with_facts_and_left_out_where_one_is_unknown(String written, String read) {
        assertThat(answer(written).filled(FACTS).replace("\n", " / ")).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Appelez {service}.                     | Appelez notre service.
            {service} répond.                      | Notre service répond.
            L’accueil pour {commune}.              | L’accueil pour votre commune.
            Appelez le {telephone}.                | ''
            Demande {reference}.                   | ''
            Préparez : {documents}                 | ''
            """)
    void without_any_fact_it_says_something_plain_or_nothing(String written, String read) {
        assertThat(answer(written).filled(Map.of())).isEqualTo(read);
    }

    @Test
    void the_other_lines_stay_where_one_is_left_out() {
        assertThat(answer("Bonjour,\n\nAppelez le {telephone}.\n\nÀ bientôt.").filled(Map.of()))
                .isEqualTo("Bonjour,\n\nÀ bientôt.");
    }

    @Test
    void answers_for_the_need_come_before_those_for_its_theme_and_for_every_request() {
        assertThat(titles("rsa-non-verse"))
                .containsExactly(
                        "RSA non reçu, que vérifier", "RSA, être aidé près de chez vous", "Il manque un papier");
    }

    @Test
    void a_need_of_another_theme_has_the_general_ones_only() {
        assertThat(titles("famille-grossesse-suivi")).containsExactly("Il manque un papier");
    }

    private static List<String> titles(String need) {
        Guide guide = TestPacks.example().guide();
        return guide.listPreparedAnswers(guide.findNeed(new NeedId(need)).orElseThrow()).stream()
                .map(PreparedAnswer::title)
                .toList();
    }

    private static PreparedAnswer answer(String text) {
        return new PreparedAnswer(List.of(), List.of(), false, "Titre", text, new Spot("", 1));
    }
}
