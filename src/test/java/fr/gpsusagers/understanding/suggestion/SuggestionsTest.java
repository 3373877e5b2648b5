package fr.gpsusagers.understanding.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.suite.Thorough;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Thorough
class SuggestionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # as written                                                        | as kept
            mon rsa est suspendu                                                | mon rsa est suspendu
            mon rsa est suspendu, mon numéro est le 06 12 34 56 78              | mon rsa est suspendu, mon numéro est le …
            je m'appelle Zorglub, mon rsa est suspendu                          | je …, mon rsa est suspendu
            madame Zorglubine veut une aide                                     | … veut une aide
            j'habite 12 rue des Zorglubs à la campagne                          | j'habite … à la campagne
            mon mail est zorglub@exemple.fr                                     | mon mail est …
            mon dossier 123456A est bloqué                                      | mon dossier … est bloqué
            """)
    void numbers_names_and_addresses_are_never_kept(String written, String kept) {
        assertThat(Anonymous.of(TestPacks.bocage().phrasebook()).strip(written)).isEqualTo(kept);
    }

    @Test
    void what_was_refused_teaches_nothing_until_someone_says_what_was_meant() {
        assertThat(suggestion(Optional.empty(), Suggestion.Origin.REFUSED).teaches())
                .isEmpty();
        assertThat(suggestion(Optional.empty(), Suggestion.Origin.UNDERSTOOD).teaches())
                .contains(new NeedId("rsa-suspension"));
        assertThat(suggestion(Optional.of(new NeedId("rsa-indu")), Suggestion.Origin.CHOSEN)
                        .teaches())
                .contains(new NeedId("rsa-indu"));
    }

    @Test
    void the_words_are_hidden() {
        assertThat(suggestion(Optional.empty(), Suggestion.Origin.UNDERSTOOD).toString())
                .doesNotContain("secret");
    }

    private static Suggestion suggestion(Optional<NeedId> meant, Suggestion.Origin origin) {
        return new Suggestion(
                1, "secret", Optional.of(new NeedId("rsa-suspension")), meant, origin, LocalDate.of(2026, 11, 25));
    }
}
