package fr.gpsusagers.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Operators find every setting on one page: `docs/settings.md` lists
/// exactly the settings that the product reads.
class SettingsPaperTest {

    private static final Pattern READ = Pattern.compile("(?:\"|\\$\\{)(gps\\.[a-z][a-z.-]*[a-z])[\":}=]");
    private static final Pattern LISTED = Pattern.compile("`(GPS_[A-Z_]+)`");

    @Test
    void each_setting_that_is_read_is_listed_and_the_other_way_round() {
        assertThat(listed()).containsExactlyElementsOf(read());
    }

    private static Set<String> read() {
        return Stream.of(
                        Project.here().files("src/main/java", ".java"),
                        Project.here().files("src/main/resources", ".yaml"))
                .flatMap(files -> files.stream())
                .map(Project.here()::text)
                .flatMap(text -> READ.matcher(text).results().map(found -> found.group(1)))
                .map(name -> name.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> listed() {
        return LISTED.matcher(Project.here().text(Path.of("docs/settings.md")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
