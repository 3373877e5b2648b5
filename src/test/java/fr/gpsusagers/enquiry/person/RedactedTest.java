package fr.gpsusagers.enquiry.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mon numéro 2 55 08 14 168 025 38                      | mon numéro […]           | SOCIAL_SECURITY
            255081416802538, merci                                | […], merci               | SOCIAL_SECURITY
            1 84 12 2A 004 043 06 en Corse                        | […] en Corse             | SOCIAL_SECURITY
            mon compte FR76 3000 6000 0112 3456 7890 189          | mon compte […]           | BANK_ACCOUNT
            FR1420041010050500013M02606 pour le virement          | […] pour le virement     | BANK_ACCOUNT
            la carte 4111 1111 1111 1111 a été refusée            | la carte […] a été refusée | CARD
            """)
    void numbers_that_nobody_needs_are_taken_out(String words, String kept, Redacted.Sort sort) {
        Redacted redacted = Redacted.of(words);
        assertThat(redacted.text()).isEqualTo(kept);
        assertThat(redacted.taken()).containsExactly(sort);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ss 285057800608436                  | ss […]
            mon n° est le 255081416802539.      | mon n° est le […].
            184122A00404399 en Corse            | […] en Corse
            """)
    void a_social_security_number_in_a_row_is_taken_out_even_if_its_key_is_mistyped(String words, String kept) {
        assertThat(Redacted.of(words).text()).isEqualTo(kept);
        assertThat(Redacted.of(words).taken()).containsExactly(Redacted.Sort.SOCIAL_SECURITY);
    }

    @Test
    void numbers_that_follow_each_other_are_each_taken_out() {
        Redacted redacted = Redacted.of("mon iban FR76 3000 6000 0112 3456 7890 189 ss 285057800608436 merci");
        assertThat(redacted.text()).isEqualTo("mon iban […] ss […] merci");
        assertThat(redacted.taken())
                .containsExactlyInAnyOrder(Redacted.Sort.BANK_ACCOUNT, Redacted.Sort.SOCIAL_SECURITY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "appelez le 06 39 98 12 34, 02 31 99 12 34 ou 1 23 45",
                "06399812340231991234",
                "06399812340639981234 et 33639981234",
                "allocataires 1234567 2850513 né le 14081985",
                "né le 12051985, elle le 14081987",
                "compteur 28505780060843, facture 2850578006084361",
                "téléphone perdu, IMEI 355057800608436",
                "référence 285997800608436"
            })
    void other_long_numbers_stay(String words) {
        assertThat(Redacted.of(words).text()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "appelez-moi au 06 39 98 12 34",
                "dossier 1234567, allocataire 7654321",
                "mon numéro 2 55 08 14 168 025 39",
                "FR76 3000 6000 0112 3456 7890 188",
                "carte 4111 1111 1111 1112",
                "rue du 8 mai 1945, 14100 Lisieux",
                ""
            })
    void what_has_no_right_check_digits_stays(String words) {
        assertThat(Redacted.of(words).text()).isEqualTo(words);
        assertThat(Redacted.of(words).taken()).isEmpty();
    }
}
