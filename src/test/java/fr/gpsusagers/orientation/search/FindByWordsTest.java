package fr.gpsusagers.orientation.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.pack.TestModels;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.understanding.Understand;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// One list for whoever searches: what the words name, then what they mean.
class FindByWordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final Pack PACK = TestPacks.bocage();

    private final FindByWords findByWords = new FindByWords(new FindByName(), new Understand(TestModels.inUse()));

    @BeforeAll
    static void learn() {
        TestModels.learn(PACK);
    }

    @Test
    void a_name_comes_before_what_it_may_mean() {
        assertThat(ids("numéro mdph")).startsWith("mdph-caen");
    }

    @Test
    void a_name_among_other_words_is_found_too() {
        assertThat(ids("mdph samdi matin svp zglorp")).contains("mdph-caen");
    }

    @Test
    void where_nothing_is_named_the_need_and_who_is_in_charge_are_found() {
        assertThat(ids("mon rsa est suspendu depuis deux mois")).contains("rsa-suspension");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mon mari me frappe en ce moment dans la mairie    | violences-conjugales
            my husband is beating me at the mairie of lisieux | urgence-danger
            """)
    void in_danger_the_need_with_its_numbers_comes_before_all_names(String words, String need) {
        assertThat(ids(words)).startsWith(need);
    }

    @Test
    void a_contact_of_the_place_comes_before_one_of_its_kind_elsewhere() {
        assertThat(ids("guichet préfecture du calvados lisieux")).startsWith("sous-prefecture-lisieux");
    }

    @Test
    void whoever_names_a_need_finds_the_contact_in_charge_first() {
        assertThat(ids("tutelle")).startsWith("tribunal-judiciaire-caen", "seniors-protection");
    }

    @Test
    void the_contact_that_a_sentence_names_comes_before_the_need_that_it_means() {
        assertThat(ids("bonjour la crip pour transmettre une information préoccupante sur zglorp"))
                .startsWith("crip");
    }

    @Test
    void contacts_that_take_every_request_do_not_come_before_the_need() {
        assertThat(ids("courrier rsa du département")).startsWith("rsa-courrier-departement");
    }

    @Test
    void a_contact_with_the_place_in_its_name_comes_after_the_one_that_serves_it() {
        assertThat(ids("clic de caen")).startsWith("clic-caen-couronne");
    }

    @Test
    void a_word_of_other_meaning_is_not_the_feminine_of_one_of_danger() {
        assertThat(ids("armée du salut")).doesNotContain("urgence-danger", "urgence-17");
    }

    @Test
    void a_contact_that_bears_the_name_and_stands_there_comes_before_the_only_body_of_the_name() {
        assertThat(ids("ADMR évrecy")).startsWith("sad-admr-d-evrecy");
    }

    @Test
    void whoever_wants_to_reach_somebody_finds_the_contact_before_what_the_words_mean() {
        assertThat(ids("joindre la caf mon rsa est suspendu zglorp")).startsWith("caf-calvados");
        assertThat(ids("mon rsa est suspendu par la caf zglorp")).startsWith("rsa-suspension");
    }

    @Test
    void a_danger_is_found_by_its_name_before_the_last_word_is_finished() {
        assertThat(ids("violences conjug")).contains("violences-conjugales");
    }

    @Test
    void the_only_body_of_a_name_is_found_wherever_the_citizen_lives() {
        assertThat(ids("ADMR courseulles")).startsWith("sad-federation-admr-du-calvados");
    }

    @Test
    void a_short_number_beside_other_words_calls_nobody() {
        assertThat(ids("rsa depuis 18 mois")).doesNotContain("urgence-18").isNotEmpty();
        assertThat(ids("le 18")).startsWith("urgence-18");
    }

    @ParameterizedTest
    @ValueSource(strings = {"asdfgh", "<script>", "bonjour"})
    void words_that_ask_for_nothing_find_nothing_far_fetched(String words) {
        assertThat(ids(words)).isEmpty();
    }

    @Test
    void words_of_which_only_the_place_is_understood_find_who_serves_it() {
        assertThat(ids("xyzcirco Lisieux")).startsWith("14366").contains("circo-pays-auge-sud");
    }

    @Test
    void nothing_is_found_twice_and_ten_at_most() {
        assertThat(ids("caf rsa mdph apa mairie logement"))
                .doesNotHaveDuplicates()
                .hasSizeLessThanOrEqualTo(10);
    }

    private List<String> ids(String words) {
        return findByWords.search(PACK, words, Optional.empty(), DAY).stream()
                .map(Found::id)
                .toList();
    }
}
