package fr.gpsusagers.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Papers written by hand name only things that exist.
class PapersTest {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern TYPE_IN_PACKAGE = Pattern.compile("\\b((?:[a-z]+\\.)+[A-Z]\\w+)");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)");

    @Test
    void the_glossary_names_only_words_of_the_code() {
        Set<String> words = wordsOfTheCode();

        assertThat(matches(CODE, "docs/glossary.md"))
                .isNotEmpty()
                .filteredOn(word -> !words.contains(word))
                .as("words of the glossary that are not in the code")
                .isEmpty();
    }

    @Test
    void the_papers_list_the_dependencies_of_the_build_and_no_other() {
        String poms = Pattern.compile("<dependencyManagement>.*?</dependencyManagement>", Pattern.DOTALL)
                .matcher(Project.here().poms())
                .replaceAll("");
        Stream<String> built = Pattern.compile(
                        "<dependency>\\s*<groupId>(.*?)</groupId>\\s*<artifactId>(.*?)</artifactId>")
                .matcher(poms)
                .results()
                .map(dependency -> List.of(dependency.group(1), dependency.group(2)))
                .filter(dependency -> !dependency.getFirst().equals("fr.gpsusagers"))
                .distinct()
                .map(List::getLast);
        Stream<String> checks = all(Pattern.compile("<path>.*?<artifactId>(.*?)<", Pattern.DOTALL), poms);

        assertThat(all(Pattern.compile("(?m)^\\| `([^`]+)`"), text("docs/adr/0003-dependencies.md")))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(built, checks).toList());
    }

    @Test
    void decisions_are_numbered_without_a_gap() {
        List<String> names = Project.here().files("docs/adr", ".md").stream()
                .map(file -> file.getFileName().toString())
                .toList();

        assertThat(names).isNotEmpty();
        for (int rank = 0; rank < names.size(); rank++) {
            assertThat(names.get(rank)).matches("%04d-[a-z0-9-]+\\.md".formatted(rank + 1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"})
    void links_lead_to_files_that_exist(String paper) {
        assertThat(matches(LINK, paper))
                .allSatisfy(link -> assertThat(Path.of(link)).exists());
    }

    @Test
    void the_architecture_names_types_where_they_are() {
        assertThat(matches(TYPE_IN_PACKAGE, "ARCHITECTURE.md"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(Path.of("src/main/java/fr/gpsusagers", name.replace('.', '/') + ".java"))
                        .exists());
    }

    /// Compared with the newest commit, not with today: a version that was tested once stays as it is.
    @Test
    void the_long_proofs_were_run_within_two_weeks_of_the_newest_change() throws Exception {
        var git = new ProcessBuilder("git", "log", "-1", "--format=%cs").start();
        String newest = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        LocalDate proved = all(Pattern.compile("Last run: (\\S+)\\."), text("docs/proofs.md"))
                .map(LocalDate::parse)
                .findFirst()
                .orElseThrow();

        // A copy of the sources without their history says no date.
        if (git.waitFor() == 0 && !newest.isEmpty()) {
            assertThat(LocalDate.parse(newest)).as("run ./gps prove").isBefore(proved.plusDays(15));
        }
    }

    private static Set<String> wordsOfTheCode() {
        return Project.here().classes().stream().flatMap(PapersTest::words).collect(Collectors.toSet());
    }

    /// The names of a type and its members: `Place`, `Place.Sectoring`, `Guide.walk`.
    private static Stream<String> words(JavaClass type) {
        String nested =
                type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
        return Stream.concat(
                Stream.of(nested),
                type.getMembers().stream().map(JavaMember::getName).map(member -> nested + "." + member));
    }

    private static List<String> matches(Pattern pattern, String paper) {
        return all(pattern, text(paper)).toList();
    }

    private static Stream<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult result) -> result.group(1));
    }

    private static String text(String paper) {
        return Project.here().text(Path.of(paper));
    }
}
