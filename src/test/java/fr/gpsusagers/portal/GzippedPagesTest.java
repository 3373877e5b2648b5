package fr.gpsusagers.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.running.RunningProduct;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Pages are sent gzipped to browsers that accept it, and plain to the others.
class GzippedPagesTest extends RunningProduct {

    private static final String ANSWER = "/parcours/rsa/rsa-suspension?lieu=14366";
    private static final int GZIPPED = 6_000;

    static final List<String> PAGES = PortalPages.EACH_KIND;

    private final HttpClient http = HttpClient.newHttpClient();

    @Autowired
    private PackInUse packs;

    @Test
    void an_answer_reads_the_same_gzipped_and_plain() throws Exception {
        for (String path : PortalPages.answers(packs.current()).limit(40).toList()) {
            byte[] plain = get(path, "identity").body();
            byte[] gzipped = get(path, "gzip, deflate, br, zstd").body();
            assertThat(unzipped(gzipped)).as(path).isEqualTo(plain);
            assertThat(get(path, "gzip").body()).as(path).isEqualTo(gzipped).hasSizeLessThan(GZIPPED);
        }
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void every_kind_of_page_is_compressed_once_and_says_what_its_form_depends_on(String path) throws Exception {
        HttpResponse<byte[]> page = get(path, "gzip");
        assertThat(page.headers().allValues("Content-Encoding")).containsExactly("gzip");
        assertThat(page.headers().allValues("Content-Length")).containsExactly(String.valueOf(page.body().length));
        assertThat(page.headers().allValues("Vary"))
                .singleElement()
                .asString()
                .isEqualToIgnoringCase("Accept-Encoding");
        byte[] plain = unzipped(page.body());
        assertThat(new String(plain, StandardCharsets.UTF_8))
                .startsWith("<!DOCTYPE html>")
                .contains("</html>");
        assertThat(page.body().length)
                .as("the page cache counts a gzipped page as half of the plain one")
                .isLessThanOrEqualTo(plain.length / 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip;q=0", "identity", "br", "*;q=0"})
    void who_does_not_want_gzip_gets_the_plain_page(String accepted) throws Exception {
        get(ANSWER, "gzip");
        HttpResponse<byte[]> page = get(ANSWER, accepted);
        assertThat(page.headers().map()).doesNotContainKey("content-encoding");
        assertThat(page.headers().allValues("Vary"))
                .singleElement()
                .asString()
                .isEqualToIgnoringCase("Accept-Encoding");
        assertThat(page.body()).startsWith('<', '!');
    }

    @Test
    void the_head_of_a_page_is_that_of_the_page_itself() throws Exception {
        for (String accepted : List.of("gzip", "identity")) {
            HttpResponse<byte[]> page = get(ANSWER, accepted);
            HttpResponse<byte[]> head = send(request(ANSWER, accepted).HEAD());
            assertThat(head.body()).isEmpty();
            for (String name : List.of("Content-Length", "Content-Encoding", "Vary", "Content-Type")) {
                assertThat(head.headers().allValues(name))
                        .isEqualTo(page.headers().allValues(name));
            }
        }
    }

    @Test
    void an_error_page_is_gzipped_too() throws Exception {
        HttpResponse<byte[]> page = get("/nulle-part", "gzip");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.headers().allValues("Content-Encoding")).containsExactly("gzip");
        assertThat(unzipped(page.body())).startsWith('<', '!');
    }

    private static byte[] unzipped(byte[] gzipped) throws IOException {
        try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(gzipped))) {
            return unzipped.readAllBytes();
        }
    }

    private HttpResponse<byte[]> get(String path, String accepted) throws Exception {
        return send(request(path, accepted));
    }

    private HttpRequest.Builder request(String path, String accepted) {
        return HttpRequest.newBuilder(URI.create(at(path)))
                .header("Accept", "text/html")
                .header("Accept-Encoding", accepted);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
