package fr.gpsusagers.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.understanding.clue.AbuseClue;
import fr.gpsusagers.understanding.clue.NumberClue;
import fr.gpsusagers.understanding.language.TableExamples;
import fr.gpsusagers.understanding.language.Utterance;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Insults, telephone numbers and references do not say what somebody needs. The words around them do.
class AbuseAndNumbersTest {

    private static final Set<String> ABUSE = Set.of("injure", "menace");

    static Stream<TableExamples> abusive() {
        return TableExamples.of("injures.tsv", 2)
                .filter(example -> ABUSE.contains(example.row().getFirst()));
    }

    static Stream<String> harmless() {
        Stream<String> quoted = TableExamples.of("injures.tsv", 2)
                .filter(example -> !ABUSE.contains(example.row().getFirst()))
                .map(TableExamples::words);
        return Stream.concat(
                quoted,
                TableExamples.of("injures.tsv", 3)
                        .filter(example -> ABUSE.contains(example.row().getFirst()))
                        .map(TableExamples::words));
    }

    @ParameterizedTest
    @MethodSource("abusive")
    void every_pattern_of_the_table_finds_its_examples(TableExamples example) {
        assertThat(AbuseClue.isIn(Utterance.of(example.words())))
                .as(example.words())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void what_only_sounds_like_it_is_none(String words) {
        assertThat(AbuseClue.isIn(Utterance.of(words))).as(words).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ta mère la pute vous êtes des bons à rien je vais venir tout casser",
                "bande de bons à rien",
                "vous etes tous des incapables",
                "je vais vous tuer",
            })
    void abuse_is_read_neither_as_despair_nor_as_hunger(String words) {
        Understanding understood = BocageWords.understand(words);
        assertThat(understood.meaning()).isEqualTo(new Meaning.Abuse());
        assertThat(understood.danger()).isEqualTo(Danger.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vous êtes nuls ma mère est par terre elle bouge plus",
                "mon mari me dit que je suis une bonne à rien et il me frappe",
                "bande de nuls, je veux mourir",
                "mon ex m'a dit je vais vous tuer toi et les enfants"
            })
    void abuse_hides_no_danger(String words) {
        assertThat(BocageWords.understand(words).danger().level()).isEqualTo(DangerLevel.NOW);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ma demande W7Q-V3Q et aussi mon fils a disparu   | mon fils a disparu
            mon fils a disparu, ma référence est k7f-42m     | mon fils a disparu,
            reference w7q v3q                                | reference w7q v3q
            06 39 98 61 03 mon fils a disparu                | mon fils a disparu
            mon rsa du sud-est de caen en 2025               | mon rsa du sud-est de caen en 2025
            j’habite au 12 rue des 234 lilas                 | j’habite au 12 rue des 234 lilas
            """)
    void references_and_telephone_numbers_are_left_out(String words, String rest) {
        assertThat(NumberClue.leftOut(words).strip()).isEqualTo(rest);
    }
}
