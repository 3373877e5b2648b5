package fr.gpsusagers.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What `./gps` decides before it needs Java.
class GpsScriptTest {

    private static final Path PROJECT = Path.of("").toAbsolutePath();

    @TempDir
    private Path folder;

    private record Answer(int status, String out, String err) {}

    @ParameterizedTest
    @ValueSource(strings = {"saluer", "test vite", "bench", "bench phone", "help moi", "version 2"})
    void wrong_use_shows_the_usage_on_standard_error_and_exits_with_2(String words) throws Exception {
        var answer = bash(PROJECT.resolve("gps") + " " + words);
        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains("Usage : ./gps [COMMANDE]");
    }

    @Test
    void help_lists_every_command_from_any_folder() throws Exception {
        var answer = bash(PROJECT.resolve("gps") + " help");
        assertThat(answer.status()).isZero();
        assertThat(answer.out())
                .contains(
                        "run ",
                        "demo ",
                        "test ",
                        "check ",
                        "publish ",
                        "orient ",
                        "coverage ",
                        "feedback ",
                        "agent ",
                        "ledger ",
                        "purge ",
                        "bench ",
                        "version ",
                        "help ");
    }

    /// « prove » is a command of its own.
    @Test
    void every_benchmark_can_be_started_and_is_in_the_help() throws Exception {
        var answer = bash(PROJECT.resolve("gps") + " bench");
        String code = Files.readString(PROJECT.resolve("bench/src/test/java/fr/gpsusagers/bench/Bench.java"));
        List<String> benches = Pattern.compile("case \"(\\w+)\"")
                .matcher(code)
                .results()
                .map(found -> found.group(1))
                .filter(bench -> !bench.equals("prove"))
                .toList();
        assertThat(answer.err()
                        .lines()
                        .findFirst()
                        .orElseThrow()
                        .replaceFirst(".* : ", "")
                        .split("\\W+"))
                .containsExactlyInAnyOrderElementsOf(benches);
        assertThat(benches).allSatisfy(bench -> assertThat(answer.err()).containsPattern("(bench|\\|) " + bench + " "));
    }

    @Test
    void the_version_is_that_of_the_build_and_of_no_other_place() throws Exception {
        String version = Files.readString(PROJECT.resolve("parent/pom.xml"))
                .replaceFirst("(?s).*?<revision>(.*?)</revision>.*", "$1");
        assertThat(version).matches("\\d+\\.\\d+\\.\\d+");
        var answer = bash(PROJECT.resolve("gps") + " version --json");
        assertThat(answer.status()).isZero();
        assertThat(answer.out())
                .isEqualTo("GPS usagers " + version + "\n{\"command\":\"version\",\"holds\":true,\"version\":\""
                        + version + "\"}\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            JAVA_HOME ; PATH ; found
            25        ; 17   ; home
            17        ; 25   ; path
            26        ; 25   ; home
            8         ; 21   ; other
            """, useHeadersInDisplayName = true)
    void a_recent_jdk_is_found_wherever_it_is(String home, String path, String found) throws Exception {
        jdk("home", home);
        jdk("path", path);
        var answer = bash("source " + PROJECT + "/scripts/java.sh; JAVA_HOME=" + folder + "/home PATH=" + folder
                + "/path/bin:/usr/bin:/bin; find_java; echo $JAVA_HOME");
        assertThat(answer.status()).isZero();
        if (found.equals("other")) {
            assertThat(answer.out().strip()).doesNotStartWith(folder.toString());
        } else {
            assertThat(answer.out().strip()).isEqualTo(folder.resolve(found).toString());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            maven ; failures ; skipped ; status
            0     ; 0        ; 0       ; 0
            0     ; 0        ; 1       ; 1
            0     ; 1        ; 0       ; 1
            1     ; 0        ; 0       ; 1
            """, useHeadersInDisplayName = true)
    void a_skipped_test_fails_the_checks_like_a_failed_one(int maven, int failures, int skipped, int status)
            throws Exception {
        report("One", 3, 0, 0);
        report("Two", 2, failures, skipped);
        var answer = bash("root=" + folder + "; say() { echo \"$*\" >&2; }; source " + PROJECT
                + "/scripts/test.sh; tell " + maven + " ''");
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.out())
                .isEqualTo("Tests run: 5, Failures: " + failures + ", Errors: 0, Skipped: " + skipped + "\n");
    }

    @Test
    void checks_that_ran_no_test_fail() throws Exception {
        assertThat(bash("root=" + folder + "; source " + PROJECT + "/scripts/test.sh; tell 0 ''")
                        .status())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            words ; from outside                     ; wired ahead
            run   ; GPS_PORT=0                       ; yes
            demo  ; GPS_PORT=0                       ; yes
            check ; GPS_PORT=0                       ; no
            run   ; SPRING_MAIN_LAZYINITIALIZATION=1 ; no
            run   ; MANAGEMENT_SERVER_PORT=0         ; no
            """, useHeadersInDisplayName = true)
    void the_product_is_wired_ahead_unless_settings_of_spring_may_change_its_beans(
            String words, String fromOutside, String wiredAhead) throws Exception {
        Files.createDirectories(folder.resolve("target/ready/wiring"));
        var answer = bash("root=" + folder + "; source " + PROJECT + "/scripts/ready.sh; export " + fromOutside
                + "; start_quickly " + words + "; echo ${quick[*]}");
        assertThat(answer.out().strip()).isEqualTo(wiredAhead.equals("yes") ? "-Dspring.aot.enabled=true" : "");
    }

    @Test
    void a_product_that_could_not_be_wired_ahead_is_wired_at_its_start() throws Exception {
        var answer = bash("root=" + folder + "; source " + PROJECT
                + "/scripts/ready.sh; start_quickly run; echo \"[${quick[*]}]\"");
        assertThat(answer.out()).isEqualTo("[]\n");
    }

    private Answer bash(String script) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        var process = new ProcessBuilder("bash", "-c", script)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        return new Answer(process.waitFor(), Files.readString(out), Files.readString(err));
    }

    private void jdk(String name, String version) throws IOException {
        Path bin = Files.createDirectories(folder.resolve(name).resolve("bin"));
        for (String program : new String[] {"java", "javac"}) {
            Files.writeString(bin.resolve(program), "#!/bin/sh\n", StandardCharsets.UTF_8)
                    .toFile()
                    .setExecutable(true);
        }
        Files.writeString(folder.resolve(name).resolve("release"), "JAVA_VERSION=\"" + version + ".0.1\"\n");
    }

    private void report(String name, int run, int failures, int skipped) throws IOException {
        Path reports = Files.createDirectories(folder.resolve("target/surefire-reports"));
        Files.writeString(reports.resolve("TEST-" + name + ".xml"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuite name="%s" time="0.3" tests="%d" errors="0" skipped="%d" failures="%d" flakes="0">
                """.formatted(name, run, skipped, failures));
    }
}
