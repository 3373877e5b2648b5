package fr.gpsusagers.hall;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.suite.Thorough;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every class used in a page has a rule in the style sheet, and every rule is used by a page.
@Thorough
class ThemeTest {

    private static final Pattern IN_PAGE =
            Pattern.compile("(?<![\\w./-])(?:gps|govuk)-[a-z0-9]+(?:(?:-|__|--)[a-z0-9]+)*");
    private static final Pattern IN_RULE = Pattern.compile("\\.((?:gps|govuk)-[a-z0-9]+(?:(?:-|__|--)[a-z0-9]+)*)");

    private final Assets assets = new Assets();

    @Test
    void every_class_of_the_pages_has_a_rule() {
        assertThat(without(inPages(), inRules())).isEmpty();
    }

    @Test
    void every_class_of_our_theme_is_on_some_page() {
        assertThat(without(inRules(), inPages()))
                .filteredOn(name -> name.startsWith("gps-"))
                .isEmpty();
    }

    @Test
    void every_part_of_govuk_that_is_loaded_is_on_some_page() {
        assertThat(without(parts(inRules()), parts(inPages()))).isEmpty();
    }

    private static Set<String> parts(Set<String> names) {
        return names.stream()
                .filter(name -> name.startsWith("govuk-"))
                .map(name -> name.replaceAll("(__|--).*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void the_style_sheet_asks_for_nothing_else_and_names_no_font_of_others() {
        assertThat(stylesheet()).doesNotContain("@import", "GDS", "http://fonts", "https://", "@font-face");
    }

    @Test
    void two_brands_have_two_style_sheets_and_two_addresses() {
        String ours = assets.stylesheet(TestPacks.bocage().part(Brand.class));
        String theirs = assets.stylesheet(TestPacks.example().part(Brand.class));
        assertThat(ours).matches("/style/[0-9a-f]{16}\\.css").isNotEqualTo(theirs);
        assertThat(stylesheet()).endsWith(TestPacks.bocage().part(Brand.class).css());
    }

    private static List<String> without(Set<String> some, Set<String> others) {
        return some.stream().filter(name -> !others.contains(name)).toList();
    }

    private String stylesheet() {
        String address = assets.stylesheet(TestPacks.bocage().part(Brand.class));
        return assets.find(address.substring("/style/".length()))
                .map(asset -> new String(asset.plain(), StandardCharsets.UTF_8))
                .orElseThrow();
    }

    private String deskStylesheet() {
        return assets.find(assets.deskStylesheet().substring("/style/".length()))
                .map(asset -> new String(asset.plain(), StandardCharsets.UTF_8))
                .orElseThrow();
    }

    private Set<String> inRules() {
        return IN_RULE.matcher(stylesheet() + deskStylesheet())
                .results()
                .map(name -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> inPages() {
        return Stream.of("src/main/templates", "packs", "src/main/java/fr/gpsusagers/hall")
                .flatMap(ThemeTest::texts)
                .flatMap(text -> IN_PAGE.matcher(text).results())
                .map(MatchResult::group)
                .filter(name -> !name.equals("govuk-frontend"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> texts(String folder) {
        try (var files = Files.walk(Path.of(folder))) {
            return files
                    .filter(file -> file.toString().matches(".*(\\.jte|\\.svg|Icons\\.java)"))
                    .map(ThemeTest::text)
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
