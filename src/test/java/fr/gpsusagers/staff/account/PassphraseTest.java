package fr.gpsusagers.staff.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.staff.Login;
import fr.gpsusagers.staff.account.Passphrase.Weakness;
import fr.gpsusagers.staff.account.PassphraseHashes.PassphraseHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassphraseTest {

    private static final Login LOGIN = new Login("accueil-rsa-2");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "girafe violon tempête moutarde",
                "le chat dort ici",
                "Zx9!kd83-QmT2+pL",
                "marche-du-samedi-matin",
                "onze 2019 bateaux bleus"
            })
    void four_words_or_sixteen_characters_are_enough(String chosen) {
        assertThat(new Passphrase(chosen).findWeakness(LOGIN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            chosen                         ; weakness
            ''                             ; TOO_SHORT
            girafe violon                  ; TOO_SHORT
            a b c d                        ; TOO_SHORT
            Zx9!kd83-QmT2+p                ; TOO_SHORT
            aaaaaaaaaaaaaaaa               ; FIRST_IDEA
            bleu bleu bleu bleu            ; FIRST_IDEA
            Mot de passe 123456            ; FIRST_IDEA
            motdepasse motdepasse          ; FIRST_IDEA
            Azerty Azerty 2026 !           ; FIRST_IDEA
            AzertyUiopQsdfghjklm           ; FIRST_IDEA
            abcdefghijklmnopqrst           ; FIRST_IDEA
            1234567890123456               ; FIRST_IDEA
            administrateur2026             ; FIRST_IDEA
            GPS usagers bonjour 14         ; FIRST_IDEA
            correct horse battery staple   ; FIRST_IDEA
            accueil RSA 2 du matin         ; HOLDS_LOGIN
            """, useHeadersInDisplayName = true)
    void what_is_guessed_first_is_refused(String chosen, Weakness weakness) {
        assertThat(new Passphrase(chosen).findWeakness(LOGIN)).contains(weakness);
    }

    @Test
    void two_hundred_characters_are_the_most() {
        String words = "quatre mots sans lien ".repeat(9);
        assertThat(new Passphrase(words + "ou").findWeakness(LOGIN)).isEmpty();
        assertThat(new Passphrase(words + "encore").findWeakness(LOGIN)).contains(Weakness.TOO_LONG);
    }

    @Test
    void blanks_and_the_way_a_keyboard_writes_accents_do_not_count() {
        assertThat(new Passphrase("  girafe  violon tempe\u0302te\u00A0moutarde "))
                .isEqualTo(new Passphrase("girafe violon temp\u00EAte moutarde"));
    }

    @ParameterizedTest
    @EnumSource(Weakness.class)
    void a_refusal_says_what_to_do_in_short_sentences(Weakness weakness) {
        assertThat(weakness.sentence().split("(?<=\\.) ")).allSatisfy(sentence -> {
            assertThat(sentence).endsWith(".");
            assertThat(sentence.split(" ")).hasSizeLessThanOrEqualTo(15);
        });
        assertThat(weakness.sentence()).containsAnyOf("Écrivez", "Choisissez");
    }

    @Test
    void it_never_reaches_a_log() {
        assertThat(new Passphrase("girafe violon tempête moutarde")).hasToString("…");
        assertThat(new OneTimeCode("123 456")).hasToString("…");
        assertThat(new PassphraseHash("$argon2id$")).hasToString("…");
    }
}
