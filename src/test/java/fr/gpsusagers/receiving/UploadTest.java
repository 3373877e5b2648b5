package fr.gpsusagers.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.gpsusagers.running.RunningProduct;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

/// Forms with files, as programs send them: they are read only where a form has files, up to a limit, and leave nothing
/// on disk.
class UploadTest extends RunningProduct {

    private static final String BOUNDARY = "limite";
    private static final int FAR_TOO_LARGE = 65_000_000;
    private static final int ON_DISK = 1_000_000;

    @Value("${gps.data}")
    private String data;

    private HttpResponse<String> post(String path, int bytes) throws Exception {
        String start =
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"mots\"\r\n\r\nBonjour\r\n--" + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"fichiers\"; filename=\"lettre.pdf\"\r\n\r\n%PDF-1.4\n";
        String end = "\r\n--" + BOUNDARY + "--\r\n";
        byte[] zeros = new byte[bytes];
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(at(path)))
                            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                            .POST(BodyPublishers.concat(
                                    BodyPublishers.ofString(start),
                                    BodyPublishers.ofByteArray(zeros),
                                    BodyPublishers.ofString(end)))
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(data).resolve("fichiers-recus"))) {
            return files.map(Path::toString).toList();
        }
    }

    @Test
    void files_are_refused_where_no_form_has_any() throws Exception {
        assertThat(post("/rappel", ON_DISK).statusCode()).isEqualTo(415);
        assertThat(post("/comprendre", ON_DISK).statusCode()).isEqualTo(415);
    }

    @Test
    void a_form_that_is_far_too_large_is_refused_with_what_to_do() throws Exception {
        HttpResponse<String> answer = post("/ecrire", FAR_TOO_LARGE);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Vos fichiers sont trop lourds", "enlevez des fichiers");
    }

    @Test
    void nothing_of_a_form_stays_on_disk() throws Exception {
        assertThat(post("/ecrire", ON_DISK).statusCode()).isEqualTo(422);
        // The server deletes them once the answer has gone out.
        await().untilAsserted(() -> assertThat(left()).isEmpty());
    }
}
