package fr.gpsusagers.hall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Text written directly in templates bypasses [fr.gpsusagers.hall.writing.FrenchTypography], so this test checks
/// its no-break spaces.
class TemplatesTest {

    private static final Pattern CODE = Pattern.compile(
            "(?s)!\\{.*?\\}|\\$(unsafe)?\\{[^}]*\\}|<[^>]*>|@(import|param)[^\n]*|@for\\(var \\w+ : |@[a-z.]+\\(");
    private static final Pattern BADLY_SET = Pattern.compile("[\\p{L}»)] [:;?!»]|« |\\p{L}'\\p{L}|\\.\\.\\.");
    private static final Pattern UNSAFE =
            Pattern.compile("\\$unsafe|\\sstyle=|\\son[a-z]+=\"|<script>|<style>|javascript:");

    static Stream<Path> templates() {
        try (var files = Files.walk(Path.of("src/main/templates"))) {
            return files.filter(file -> file.toString().endsWith(".jte")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void spaces_and_apostrophes_are_those_of_french(Path template) throws IOException {
        String words = CODE.matcher(Files.readString(template)).replaceAll("|");
        List<String> badlySet =
                words.lines().filter(line -> BADLY_SET.matcher(line).find()).toList();
        assertThat(badlySet).as("lines with a plain space or apostrophe").isEmpty();
    }

    static Stream<Path> pages() {
        return templates().filter(file -> !file.endsWith("pdf.jte"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothing_is_written_unescaped_and_no_style_or_script_stands_in_a_page(Path template) throws IOException {
        assertThat(Files.readString(template)).doesNotContainPattern(UNSAFE);
    }
}
