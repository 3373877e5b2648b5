package fr.gpsusagers.readability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The guides of agents follow the rules for citizens' texts (docs/style.md), and take ten minutes at most.
class GuideTextsTest {

    private static final Style STYLE = Style.ofProject();
    private static final Path FOLDER = TemplateTexts.ROOT.resolve("switchboard/learn");
    private static final int TEN_MINUTES = 1_200;

    @ParameterizedTest
    @ValueSource(strings = {"operator", "agent", "teamlead", "administrator"})
    void a_guide_is_read_in_ten_minutes(String guide) {
        long words = sentences(guide).mapToLong(Text::wordsOf).sum();
        assertThat(words).isBetween(200L, (long) TEN_MINUTES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"operator", "agent", "teamlead", "administrator"})
    void a_guide_has_six_to_nine_steps(String guide) {
        assertThat(template(guide).split("<h2", -1).length - 1).isBetween(6, 9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"operator", "agent", "teamlead", "administrator", "keysheet", "index", "frame"})
    void sentences_are_short_and_have_no_word_to_avoid(String guide) {
        List<String> all = sentences(guide).toList();
        assertThat(all)
                .filteredOn(sentence -> Text.wordsOf(sentence) > STYLE.most(Text.Stage.ELSEWHERE))
                .isEmpty();
        assertThat(STYLE.listAvoided())
                .allSatisfy(avoided -> assertThat(all).filteredOn(avoided::isIn).isEmpty());
    }

    /// The commands of the administrator are not sentences. A key stands for itself inside its sentence.
    private static Stream<String> sentences(String guide) {
        String text = template(guide).replaceAll("<code>.*?</code>", "").replaceAll("</?kbd[^>]*>", "");
        return Stream.concat(TemplateTexts.lines(text), French.literals(text))
                .flatMap(line -> new Text(guide, Text.Stage.ELSEWHERE, line).sentences().stream());
    }

    private static String template(String guide) {
        return TextFile.read(FOLDER.resolve(guide + ".jte"));
    }
}
