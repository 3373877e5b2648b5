package fr.gpsusagers.understanding.clue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.understanding.language.Utterance;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Words that ask that nothing be sent, and words that only sound like it.
class SilenceClueTest {

    static Stream<String> asked() {
        return examples(1);
    }

    static Stream<String> alike() {
        return examples(2);
    }

    private static Stream<String> examples(int column) {
        return SilenceClue.rows().stream()
                .flatMap(row -> Arrays.stream(row.get(column).split(" \\| ")));
    }

    @ParameterizedTest
    @MethodSource("asked")
    void these_ask_for_silence(String words) {
        assertThat(SilenceClue.isIn(Utterance.of(words))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("alike")
    @ValueSource(
            strings = {
                "j’ai perdu mon téléphone",
                "mon mari a un compte à la CAF",
                "ma mère ne lit pas le français",
                "la CAF voit mon compte vide",
                "j’ai envoyé un mail à mon fils, il regarde mon dossier",
                "je vous écris pour ma mère, elle regarde la télé seule",
                "le mail du service social, je n’ai pas réussi à le lire",
                "mon assistante sociale m’écoute et m’entend"
            })
    void these_do_not(String words) {
        assertThat(SilenceClue.isIn(Utterance.of(words))).isFalse();
    }
}
