package fr.gpsusagers.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.running.RunningProduct;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Sends every form requests that no browser would send. None may cause a server error (5xx), except the 501 that
/// HTTP requires for an unknown transfer encoding.
class BrokenRequestsTest extends RunningProduct {

    private static final int PATIENCE_MILLIS = 30_000;
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
    private static final String CHUNKED = "Transfer-Encoding: chunked\r\n";

    private static final List<String> FORMS = List.of(
            "/rappel",
            "/suivi",
            "/suivi/changer",
            "/suivi/retirer",
            "/suivi/reprendre",
            "/suivi/pas-moi",
            "/suivi/fermer",
            "/comprendre",
            "/comprendre/pendant",
            "/comprendre/choix",
            "/comprendre/pas-ca",
            "/lieu",
            "/courrier",
            "/communes",
            "/carte",
            "/avis",
            "/signalement",
            "/agent/connexion",
            "/agent/invitation/x",
            "/agent/suivante",
            "/api/v1/orientations",
            "/interne/paquet");

    /// Returns the rest of each request, after « POST path HTTP/1.1 » and the host, by the name of the attack.
    private static Map<String, String> attacks() {
        Map<String, String> attacks = brokenLengths();
        attacks.putAll(brokenContents());
        attacks.putAll(brokenHeaders());
        return attacks;
    }

    private static Map<String, String> brokenLengths() {
        var attacks = new LinkedHashMap<String, String>();
        attacks.put("chunk size that is no number", FORM + CHUNKED + "\r\nzz\r\nmots=a\r\n0\r\n\r\n");
        attacks.put("chunk longer than told", FORM + CHUNKED + "\r\n2\r\nmots=abcdef\r\n0\r\n\r\n");
        attacks.put("chunk of a huge size", FORM + CHUNKED + "\r\nffffffffffffffff\r\nmots=a\r\n0\r\n\r\n");
        attacks.put("negative chunk", FORM + CHUNKED + "\r\n-5\r\nmots=a\r\n0\r\n\r\n");
        attacks.put("chunks cut off", FORM + CHUNKED + "\r\n5\r\nmo");
        attacks.put("body cut off", FORM + "Content-Length: 50\r\n\r\nmots=a");
        attacks.put("form of 200 kB", FORM + "Content-Length: 200000\r\n\r\n" + "mots=" + "a".repeat(199_995));
        attacks.put("chunked not last", FORM + "Transfer-Encoding: chunked, gzip\r\n\r\n0\r\n\r\n");
        attacks.put("two lengths", FORM + "Content-Length: 4\r\nContent-Length: 6\r\n\r\nab=cde");
        attacks.put("length and chunks", FORM + CHUNKED + "Content-Length: 6\r\n\r\n0\r\n\r\n");
        attacks.put("negative length", FORM + "Content-Length: -1\r\n\r\n");
        attacks.put("length of words", FORM + "Content-Length: abc\r\n\r\n");
        return attacks;
    }

    private static Map<String, String> brokenContents() {
        var attacks = new LinkedHashMap<String, String>();
        attacks.put("bad percent", FORM + "Content-Length: 8\r\n\r\nmots=%zz");
        attacks.put("bad UTF-8", FORM + "Content-Length: 14\r\n\r\nmots=%ff%fe%c0");
        attacks.put("NUL", FORM + "Content-Length: 20\r\n\r\nmots=%00&garder=oui&");
        attacks.put(
                "10,000 fields",
                form(IntStream.range(0, 10_000).mapToObj(i -> "a" + i + "=1").collect(Collectors.joining("&"))));
        attacks.put(
                "10,000 headers",
                IntStream.range(0, 10_000).mapToObj(i -> "X-" + i + ": 1\r\n").collect(Collectors.joining()) + "\r\n");
        return attacks;
    }

    private static Map<String, String> brokenHeaders() {
        var attacks = new LinkedHashMap<String, String>();
        attacks.put("no type", "Content-Length: 6\r\n\r\nmots=a");
        attacks.put("senseless type", "Content-Type: //;;=\r\nContent-Length: 6\r\n\r\nmots=a");
        attacks.put(
                "unknown charset",
                "Content-Type: application/x-www-form-urlencoded; charset=x-none\r\n"
                        + "Content-Length: 6\r\n\r\nmots=a");
        attacks.put(
                "multipart without end",
                "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 5\r\n\r\n--x\r\n");
        attacks.put(
                "multipart without boundary", "Content-Type: multipart/form-data\r\nContent-Length: 5\r\n\r\n--x\r\n");
        attacks.put("JSON cut off", "Content-Type: application/json\r\nContent-Length: 9\r\n\r\n{\"text\":\"");
        attacks.put("XML", "Content-Type: application/xml\r\nContent-Length: 4\r\n\r\n<a/>");
        attacks.put("no answer accepted", FORM + "Accept: ///\r\nContent-Length: 6\r\n\r\nmots=a");
        attacks.put("senseless cookies", FORM + "Cookie: suivi=\"; agent=,;=\\\r\nContent-Length: 6\r\n\r\nmots=a");
        attacks.put("expectation", FORM + "Expect: 200-maybe\r\nContent-Length: 6\r\n\r\nmots=a");
        attacks.put("bad range", FORM + "Range: bytes=9-1\r\nContent-Length: 6\r\n\r\nmots=a");
        return attacks;
    }

    @Test
    void no_form_breaks_whatever_is_sent() {
        var softly = new SoftAssertions();
        attacks()
                .forEach((name, rest) -> FORMS.forEach(path -> softly.assertThat(statusOf(path, rest))
                        .as("%s on %s", name, path)
                        .isLessThan(500)));
        softly.assertAll();
    }

    /// RFC 9112, section 6.1, asks for 501 here.
    @Test
    void a_transfer_encoding_that_does_not_exist_is_not_implemented() {
        assertThat(statusOf("/rappel", FORM + "Transfer-Encoding: xyz\r\n\r\n")).isEqualTo(501);
    }

    @Test
    void no_address_breaks_a_page() {
        var softly = new SoftAssertions();
        for (String path : new String[] {
            "/%zz",
            "/%00",
            "/a%2f..%2f",
            "/parcours/%ff",
            "/communes/%00",
            "/fiche/%00.pdf",
            "/?%zz=%",
            "/suivi?x=%ff",
            "/agent/demande/%00",
            "/comprendre?mots=%",
            "/style/%00.css",
            "//",
            "/;;;",
            "/api/v1/contacts?besoin=%ff",
            "/api/v1/lieux?q=%00",
            "/carte?secteur=%00",
            "/besoin/%e2%28%a1",
            "/.well-known/%00",
            "/lieu;%",
            "/suivi;%zz"
        }) {
            softly.assertThat(status("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                    .as(path)
                    .isLessThan(500);
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%zz", "/contact/..%2f", "/contact/%2e%2e%2f", "/lieu;%"})
    void an_address_that_the_server_refuses_is_answered_in_french(String path) {
        isRefusedInFrench("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }

    @Test
    void an_address_or_a_header_that_is_too_long_is_answered_in_french() {
        String endless = "a".repeat(9_000);
        isRefusedInFrench("GET /" + endless + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        isRefusedInFrench("GET / HTTP/1.1\r\nHost: localhost\r\nCookie: " + endless + "\r\n\r\n");
    }

    private void isRefusedInFrench(String request) {
        assertThat(answer(request))
                .startsWith("HTTP/1.1 400")
                .contains("Nous n’avons pas compris cette adresse", "lang=\"fr\"", "Content-Security-Policy: ")
                .doesNotContain("Bad Request");
    }

    private String answer(String request) {
        URI product = URI.create(at("/"));
        try (var socket = new Socket(product.getHost(), product.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException closed) {
            return "";
        }
    }

    @Test
    void any_number_of_languages_is_taken() {
        String languages = IntStream.range(0, 40)
                .mapToObj(i -> "x" + (char) ('a' + i % 26))
                .collect(Collectors.joining(","));
        assertThat(status("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept-Language: " + languages
                        + "\r\n\r\n"))
                .isEqualTo(200);
    }

    @Test
    void another_method_than_post_breaks_on_no_body() {
        for (String method : List.of("PUT", "PATCH", "DELETE")) {
            assertThat(status(method + " /avis/pourquoi HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + FORM
                            + "Content-Length: 8\r\n\r\nmail=%zz"))
                    .isBetween(400, 499);
        }
    }

    private static String form(String body) {
        return FORM + "Content-Length: " + body.length() + "\r\n\r\n" + body;
    }

    private int statusOf(String path, String rest) {
        return status("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + rest);
    }

    /// Returns the status of the answer; 0 if the server closed the connection
    /// without one, which also counts as a refusal.
    private int status(String request) {
        URI product = URI.create(at("/"));
        try (var socket = new Socket(product.getHost(), product.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            String line = new String(socket.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1);
            return line.length() < 12 ? 0 : Integer.parseInt(line.substring(9));
        } catch (IOException closed) {
            return 0;
        }
    }
}
