package fr.gpsusagers.sending.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Text messages have no ê, î, ô, û and ç. The sentences of the product do without: « arrêter » would arrive as
/// « arreter ».
class SmsSentencesTest {

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    @ParameterizedTest
    @ValueSource(strings = {"sending/NoticeWords"})
    void no_sentence_loses_an_accent(String type) throws IOException {
        List<String> sentences = sentences(Path.of("src/main/java/fr/gpsusagers", type + ".java"));

        assertThat(sentences).hasSizeGreaterThan(10);
        assertThat(sentences)
                .allSatisfy(sentence ->
                        assertThat(SmsLetters.plain(letters(sentence))).isEqualTo(letters(sentence)));
    }

    private static List<String> sentences(Path source) throws IOException {
        return LITERAL.matcher(Files.readString(source))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static String letters(String sentence) {
        return sentence.replaceAll("[^\\p{L} ]", "");
    }
}
