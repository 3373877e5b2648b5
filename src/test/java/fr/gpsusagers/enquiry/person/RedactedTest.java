package fr.gpsusagers.enquiry.person;

import static org.assertj.core.api.Assertions.assertThat;

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
