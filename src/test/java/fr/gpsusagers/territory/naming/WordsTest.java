package fr.gpsusagers.territory.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            accents and hyphens         | Hérouville-Saint-Clair    | herouville saint clair
            upper case                  | CAEN                      | caen
            typographic apostrophe      | Pont-l’Évêque             | pont l eveque
            typewriter apostrophe       | Pont-l'Eveque             | pont l eveque
            abbreviations               | St Pierre s/ Dives        | saint pierre sur dives
            saint at the beginning      | S. Pierre                 | saint pierre
            feminine                    | Ste-Honorine              | sainte honorine
            our Lady                    | N.D. d'Estrées            | notre dame d estrees
            our Lady in one             | ND de Courson             | notre dame de courson
            bound letters               | Sacré-Cœur                | sacre coeur
            digits stuck to letters     | 14000Caen                 | 14000 caen
            signs                       | « Caen » (14) !           | caen 14
            an accent typed apart       | Évrecy                   | evrecy
            other alphabets say nothing | Кан Caen                  | caen
            """)
    void words_are_plain(String what, String typed, String words) {
        assertThat(String.join(" ", Words.of(typed))).as(what).isEqualTo(words);
    }

    @Test
    void nothing_typed_holds_no_word() {
        assertThat(Words.of("")).isEmpty();
        assertThat(Words.of(" ?!… ")).isEmpty();
    }

    @Test
    void very_long_texts_are_cut() {
        assertThat(Words.of("caen ".repeat(10_000))).hasSizeLessThanOrEqualTo(31);
        assertThat(Words.joined(Words.of("x".repeat(10_000)))).hasSize(200);
    }

    @Test
    void small_words_can_be_left_out() {
        assertThat(Words.withoutLinks(Words.of("Le Pré-d’Auge"))).containsExactly("pre", "auge");
        assertThat(Words.withoutArticle(Words.of("La Hoguette"))).containsExactly("hoguette");
        assertThat(Words.withoutLinks(Words.of("Les"))).containsExactly("les");
    }
}
