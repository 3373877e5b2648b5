package fr.gpsusagers.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.hall.Reader;
import fr.gpsusagers.kernel.Constraint;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JourneyTest {

    private static final Journey LISIEUX =
            Journey.parse("/rsa/rsa-suspension", List.of("14366"), "", List.of("sans-internet", "sourd"));

    @Test
    void an_address_holds_the_steps_the_place_and_the_situation_in_one_order() {
        assertThat(LISIEUX.address())
                .isEqualTo("/parcours/rsa/rsa-suspension?lieu=14366&situation=sourd&situation=sans-internet");
    }

    @Test
    void another_way_keeps_the_place_and_the_situation() {
        assertThat(LISIEUX.upTo(1).to("rsa-indu").address())
                .isEqualTo("/parcours/rsa/rsa-indu?lieu=14366&situation=sourd&situation=sans-internet");
        assertThat(LISIEUX.upTo(0).address()).startsWith("/parcours?lieu=14366");
    }

    @Test
    void another_place_forgets_the_quartier_of_the_former_one() {
        Journey caen = LISIEUX.in(List.of("14118")).inQuartier("chemin-vert");
        assertThat(caen.address()).contains("lieu=14118&quartier=chemin-vert");
        assertThat(caen.in(List.of("14366")).address()).contains("lieu=14366").doesNotContain("quartier");
        assertThat(caen.withoutPlace().address()).doesNotContain("lieu", "quartier");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lisieux", "143660", "1436", "14366 ", "dep-6", "<b>", "14366&x=1", "%2e", ""})
    void what_is_no_code_of_a_place_is_never_said_again(String typed) {
        assertThat(Journey.parse("rsa", List.of(typed), typed, List.of(typed)).communes())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mon RSA", "a b", "../x", "é", "<script>", "a--b", "-a"})
    void what_is_no_identifier_is_no_step(String typed) {
        assertThat(Journey.parse("rsa/" + typed.replace("/", ""), List.of(), typed, List.of())
                        .address())
                .isEqualTo("/parcours/rsa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"14366", "2A004", "2B033", "97411", "dep-61", "dep-2A", "dep-974"})
    void official_codes_of_communes_and_departements_are_places(String code) {
        assertThat(Journey.parse("", List.of(code), "", List.of()).query()).isEqualTo("?lieu=" + code);
    }

    @Test
    void a_journey_of_someone_deaf_is_read_by_someone_deaf() {
        assertThat(LISIEUX.reader()).isEqualTo(Reader.DEAF);
        assertThat(LISIEUX.with(Set.of(Constraint.NO_INTERNET)).reader()).isEqualTo(Reader.HEARING);
    }

    @Test
    void a_form_about_a_journey_carries_all_of_it() {
        assertThat(LISIEUX.asQuery())
                .isEqualTo("?parcours=rsa/rsa-suspension&lieu=14366&situation=sourd&situation=sans-internet");
        assertThat(Journey.parse("rsa", List.of(), "", List.of()).asQuery()).isEqualTo("?parcours=rsa");
    }
}
