package fr.gpsusagers.running;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.suite.LongProof;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The first start on a new machine, and phrases that are published later: the product learns all phrases of the
/// Calvados while it runs. Every other test finds a model that was learnt before.
@LongProof
class FirstStartProcessTest {

    private static final Path CALVADOS = Path.of("packs/calvados").toAbsolutePath();

    @Test
    void the_product_has_room_to_learn_all_phrases_at_its_first_start_and_beside_a_model_in_use(@TempDir Path folder)
            throws Exception {
        int port = GpsProcess.freePort();
        var settings = Map.of(
                "GPS_DATA", folder.resolve("data").toString(),
                "GPS_MODELS", folder.resolve("modeles").toString(),
                "GPS_PACK", CALVADOS.toString(),
                "GPS_PORT", String.valueOf(port));
        try (var product = GpsProcess.start(folder, settings)) {
            product.firstAnswer(port);
            try (var publishing = GpsProcess.start(
                    folder, settings, "publish", withOneMorePhrase(folder).toString())) {
                assertThat(publishing.status())
                        .as(String.join("\n", publishing.errors()))
                        .isZero();
            }
            assertThat(statusOfHome(port)).isEqualTo(200);
        }
        try (var models = Files.list(folder.resolve("modeles"))) {
            assertThat(models.filter(file -> file.toString().endsWith(".modele")))
                    .hasSize(2);
        }
    }

    private static int statusOfHome(int port) throws Exception {
        var home = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(home, BodyHandlers.discarding()).statusCode();
        }
    }

    private static Path withOneMorePhrase(Path folder) throws Exception {
        Path pack = folder.resolve("calvados");
        try (Stream<Path> files = Files.walk(CALVADOS)) {
            for (Path file : files.toList()) {
                Files.copy(file, pack.resolve(CALVADOS.relativize(file).toString()));
            }
        }
        Files.writeString(
                pack.resolve("phrases.tsv"),
                "rsa-suspension\tsoigne\tm1\tJe ne comprends pas pourquoi mon RSA est suspendu depuis mardi.\tnone\n",
                StandardOpenOption.APPEND);
        return pack;
    }
}
