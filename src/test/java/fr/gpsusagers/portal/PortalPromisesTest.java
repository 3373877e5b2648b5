package fr.gpsusagers.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.running.PageConnections;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.staff.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;

/// What every page of the portal guarantees: little HTML, no cookies, strict headers, a human contact in sight.
class PortalPromisesTest extends RunningProduct {

    private static final int HTML = 14_000;

    static final List<String> PAGES = Stream.concat(PortalPages.EACH_KIND.stream(), PortalPages.VARIANTS.stream())
            .toList();

    private final HttpClient http = HttpClient.newHttpClient();

    @Autowired
    private PackInUse packs;

    @Autowired
    private PageConnections connections;

    @ParameterizedTest
    @FieldSource("PAGES")
    void no_page_sets_a_cookie_and_every_page_keeps_people_safe(String path) {
        HttpResponse<String> page = get(path, "identity");
        assertThat(page.headers().map()).doesNotContainKey("set-cookie");
        assertThat(header(page, "Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'", "script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(page, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(page, "Permissions-Policy")).contains("geolocation=()");
        assertThat(header(page, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(page, "Strict-Transport-Security")).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void every_page_has_the_numbers_the_quick_exit_the_notice_and_a_human(String path) {
        assertThat(get(path, "identity").body())
                .contains("class=\"gps-danger\"", "sms:114", "class=\"gps-quit\"")
                .contains("Version d’essai\u00A0: les contacts sont à confirmer")
                .containsPattern("<footer(?s:.)*(tel:\\+33231571414|situation=sourd)");
    }

    @Test
    void the_html_of_every_page_is_at_most_fourteen_kilobytes() {
        clock.moveTo(LocalDateTime.parse("2026-12-02T09:12"));
        team.hire(Role.AGENT, "guichet-circo-pays-auge-sud");
        assertThat(Stream.concat(PAGES.stream(), PortalPages.answers(packs.current()))
                        .filter(path -> html(path).getBytes(StandardCharsets.UTF_8).length > HTML))
                .isEmpty();
    }

    /// Returns a page without the banner that says that no message is sent: this test runs with pretend messages.
    private String html(String path) {
        return get(path, "identity").body().replaceFirst("<p>(?:(?!<p>).)*aucun message ne part.*?</p>", "");
    }

    @Test
    void every_answer_of_the_guide_is_shown_with_a_title_of_its_own() {
        List<String> titles = PortalPages.answers(packs.current())
                .filter(path -> path.endsWith("?lieu=14366"))
                .map(path -> get(path, "identity"))
                .peek(page -> assertThat(page.statusCode()).isEqualTo(200))
                .map(page -> page.body().replaceAll("(?s).*<title>(.*?)</title>.*", "$1"))
                .toList();
        assertThat(titles).hasSizeGreaterThan(200).doesNotHaveDuplicates();
    }

    @Test
    void no_answer_for_someone_deaf_offers_a_voice_line() {
        assertThat(PortalPages.answers(packs.current())
                        .filter(path -> path.contains("sourd"))
                        .filter(path -> get(path, "identity").body().contains("href=\"tel:")))
                .isEmpty();
    }

    @Test
    void an_answer_asks_the_database_nothing() {
        long before = connections.asked();
        PortalPages.answers(packs.current()).limit(60).forEach(path -> get(path, "identity"));
        assertThat(connections.asked()).isEqualTo(before);
        send(HttpRequest.newBuilder(URI.create(at("/suivi")))
                .header("Origin", at(""))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("reference=ZZZ-ZZZ&code=000000")));
        assertThat(connections.asked())
                .as("a page that asks the database is seen")
                .isGreaterThan(before);
    }

    @Test
    void the_style_sheet_and_the_script_are_kept_for_a_year_under_addresses_that_change_with_them() {
        String home = get("/", "identity").body();
        for (String kind : List.of("href=\"(/style/[0-9a-f]{16}\\.css)", "src=\"(/script/[0-9a-f]{16}\\.js)")) {
            String address = home.replaceAll("(?s).*" + kind + ".*", "$1");
            HttpResponse<String> asset = get(address, "gzip");
            assertThat(header(asset, "Cache-Control")).contains("max-age=31536000", "immutable");
            assertThat(header(asset, "Content-Encoding")).isEqualTo("gzip");
            assertThat(get(address, "identity").body()).isNotBlank();
        }
        assertThat(get("/style/0123456789abcdef.css", "identity").statusCode()).isEqualTo(404);
    }

    @Test
    void over_a_secure_line_browsers_are_told_to_keep_to_it() {
        var request = HttpRequest.newBuilder(URI.create(at("/"))).header("X-Forwarded-Proto", "https");
        assertThat(header(send(request), "Strict-Transport-Security")).contains("max-age=31536000");
    }

    private HttpResponse<String> get(String path, String encoding) {
        return send(HttpRequest.newBuilder(URI.create(at(path))).header("Accept-Encoding", encoding));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
