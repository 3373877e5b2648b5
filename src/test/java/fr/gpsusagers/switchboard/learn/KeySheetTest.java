package fr.gpsusagers.switchboard.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The sheet of keys and the guides name the keys that the screens really have.
class KeySheetTest {

    private static final String DIGITS = "1-9";
    private static final Pattern ON_SCREEN = Pattern.compile("data-key=\"(\\$\\{.*?\\}|[^\"$]*)\"");
    private static final Pattern NAMED = Pattern.compile("\"([A-Z])\"");
    private static final Pattern WRITTEN = Pattern.compile("<kbd[^>]*>([^<]+)</kbd>");

    /// Keys that work in every field, whatever a template names.
    private static final Set<String> IN_FIELDS = Set.of("Entrée", "Échap", "Espace", " ");

    @ParameterizedTest
    @CsvSource(textBlock = """
            partout,   hall/desk hall/presence
            standard,  switchboard/intake
            promesse,  switchboard/intake/promised
            retrouver, switchboard/find
            liste,     switchboard/todo
            carte,     switchboard/card
            """)
    void each_part_of_the_sheet_has_the_keys_of_its_screen(String part, String screens) {
        assertThat(onSheet(part)).isEqualTo(onScreens(part, screens));
    }

    @ParameterizedTest
    @ValueSource(strings = {"operator", "agent", "teamlead", "administrator"})
    void a_guide_names_only_keys_that_exist(String guide) {
        Set<String> known = written(LearnTemplates.guide("keysheet"));
        assertThat(written(LearnTemplates.guide(guide))).isSubsetOf(known);
    }

    @Test
    void the_card_of_keys_at_the_switchboard_and_the_sheet_name_the_same_keys() {
        Set<String> card = written(LearnTemplates.read(LearnTemplates.ROOT.resolve("switchboard/intake/keys.jte")));
        Set<String> sheet = onSheet("standard");
        sheet.addAll(onSheet("partout"));
        assertThat(sheet).isEqualTo(card);
    }

    private static Set<String> onSheet(String part) {
        String sheet = LearnTemplates.guide("keysheet");
        int start = sheet.indexOf("<section id=\"" + part + "\"");
        return written(sheet.substring(start, sheet.indexOf("</section>", start)));
    }

    private static Set<String> written(String template) {
        return WRITTEN.matcher(template)
                .results()
                .map(key -> key.group(1))
                .filter(key -> !IN_FIELDS.contains(key))
                .map(KeySheetTest::digitsAsOne)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> onScreens(String part, String screens) {
        return Stream.of(screens.split(" "))
                .flatMap(KeySheetTest::templates)
                .filter(file -> part.equals("promesse") || !file.endsWith("promised.jte"))
                .flatMap(file -> ON_SCREEN.matcher(LearnTemplates.read(file)).results())
                .flatMap(KeySheetTest::keys)
                .filter(key -> !IN_FIELDS.contains(key))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> templates(String screen) {
        Path file = LearnTemplates.ROOT.resolve(screen + ".jte");
        return file.toFile().isFile()
                ? Stream.of(file)
                : LearnTemplates.list(LearnTemplates.ROOT.resolve(screen)).stream();
    }

    /// A key that the code computes is a letter that it names, or else a digit: the number of the line.
    private static Stream<String> keys(MatchResult found) {
        String key = found.group(1);
        if (!key.startsWith("$")) {
            return Stream.of(digitsAsOne(key));
        }
        return NAMED.matcher(key).find()
                ? NAMED.matcher(key).results().map(letter -> letter.group(1))
                : Stream.of(DIGITS);
    }

    private static String digitsAsOne(String key) {
        return key.matches("[1-9]") ? DIGITS : key;
    }
}
