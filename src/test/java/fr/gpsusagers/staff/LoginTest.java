package fr.gpsusagers.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoginTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            typed                         ; login
            accueil-rsa-2                 ; accueil-rsa-2
            '  Accueil-RSA-2 '            ; accueil-rsa-2
            standard@departement.example  ; standard@departement.example
            Un.Agent@Departement.Example  ; un.agent@departement.example
            """, useHeadersInDisplayName = true)
    void a_short_word_or_a_mail_address_is_a_login_whatever_the_capitals(String typed, String login) {
        assertThat(Login.find(typed)).contains(new Login(login));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "accueil rsa", "-accueil", "éric", "a@b", "@departement.example", "a;drop table"})
    void anything_else_is_none(String typed) {
        assertThat(Login.find(typed)).isEmpty();
    }

    @Test
    void a_login_of_121_characters_is_none() {
        assertThat(Login.find("a".repeat(120))).isPresent();
        assertThat(Login.find("a".repeat(121))).isEmpty();
    }

    @Test
    void a_refusal_says_what_to_mend_and_does_not_repeat_what_was_typed() {
        assertThatThrownBy(() -> Login.parse("ma phrase secrète"))
                .hasMessageContaining("Écrivez-le comme accueil-rsa-2")
                .message()
                .doesNotContain("secrète");
    }

    @Test
    void it_never_reaches_a_log() {
        assertThat(new Login("accueil-rsa-2")).hasToString("…");
    }
}
