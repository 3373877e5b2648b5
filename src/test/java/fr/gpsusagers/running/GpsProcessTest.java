package fr.gpsusagers.running;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.suite.LongProof;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// The life of one data folder, in order, with real processes. The times it prints hold for this machine
/// only.
@LongProof
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GpsProcessTest {

    private final int port = GpsProcess.freePort();

    private Path folder;
    private GpsProcess product;

    @BeforeAll
    void start_for_the_first_time(@TempDir Path folder) throws Exception {
        this.folder = folder;
        product = start(Map.of());
        report("first start", product.firstAnswer(port));
    }

    @AfterAll
    void stop() throws Exception {
        product.close();
    }

    @Test
    @Order(1)
    void a_second_product_on_the_same_folder_is_refused_in_one_line() throws Exception {
        assertRefused(
                Map.of("GPS_PORT", "0"),
                "Un autre GPS usagers utilise déjà le dossier " + data()
                        + ". Arrêtez-le, ou choisissez un autre dossier avec GPS_DATA.");
    }

    @Test
    @Order(2)
    void a_port_in_use_is_refused_in_one_line_and_nothing_is_left_behind() throws Exception {
        String other = folder.resolve("other").toString();
        assertRefused(
                Map.of("GPS_DATA", other),
                "Le port " + port + " de localhost ne peut pas être ouvert : un autre programme l’occupe sans doute."
                        + " Choisissez-en un autre, par exemple GPS_PORT=" + (port + 1) + ".");
        assertThat(Path.of(other)).doesNotExist();
    }

    @Test
    @Order(3)
    void after_a_kill_of_java_the_next_start_works_at_once() throws Exception {
        product.kill();
        product = start(Map.of());
        report("start after a kill", product.firstAnswer(port));
        assertThat(product.announcement())
                .startsWith("GPS usagers répond sur http://localhost:" + port + " (Ctrl-C pour arrêter)");
        assertThat(said(2).get(1))
                .isEqualTo("Aucun SMS ne part : aucun service d’envoi n’est relié."
                        + " Aucun mail ne part : donnez GPS_SMTP_URL et GPS_SMTP_FROM.");
    }

    /// Tested here, since the running product of the other tests has an identity provider.
    @Test
    @Order(4)
    void without_an_identity_provider_nothing_of_it_is_there() throws Exception {
        assertThat(get("/agent/proconnect").statusCode()).isEqualTo(404);
        assertThat(get("/agent/proconnect/retour?code=a&state=b").statusCode()).isEqualTo(404);
        assertThat(get("/agent/proconnect/quitter").statusCode()).isEqualTo(404);
        assertThat(get("/agent/connexion").body()).contains("Phrase secrète").doesNotContain("ProConnect");
    }

    /// Messages hold codes, and metrics show strangers how busy the product is. A
    /// start without settings must show neither.
    @Test
    @Order(4)
    void without_settings_nothing_is_pretended_nor_measured_in_public() throws Exception {
        assertThat(get("/essai/messages").statusCode()).isEqualTo(404);
        assertThat(post("/sms/entrant").statusCode()).isEqualTo(404);
        assertThat(get("/").body()).doesNotContain("aucun message ne part");
        assertThat(get("/actuator/prometheus").statusCode()).isEqualTo(404);
        assertThat(get("/health").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(get("/.well-known/security.txt").statusCode()).isEqualTo(404);
    }

    @Test
    @Order(5)
    void a_database_that_is_killed_starts_again() throws Exception {
        String postgres =
                Files.readAllLines(data().resolve("postgres/postmaster.pid")).getFirst();
        ProcessHandle.of(Long.parseLong(postgres)).orElseThrow().destroyForcibly();
        assertThat(product.becomes(port, "/health", 200)).isTrue();
        assertThat(Files.readAllLines(data().resolve("postgres/postmaster.pid")).getFirst())
                .isNotEqualTo(postgres);
    }

    @Test
    @Order(6)
    void ctrl_c_stops_cleanly() throws Exception {
        report("stop", product.interrupt());
        assertThat(product.errors()).isEmpty();
        assertThat(data().resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    @Order(7)
    void the_next_start_goes_on_with_the_same_database() throws Exception {
        Path made = data().resolve("postgres/PG_VERSION");
        var before = Files.getLastModifiedTime(made);
        product = start(Map.of());
        report("second start", product.firstAnswer(port));
        product.interrupt();
        assertThat(Files.getLastModifiedTime(made)).isEqualTo(before);
        assertThat(product.errors()).isEmpty();
    }

    @Test
    @Order(8)
    void a_database_that_could_lose_what_it_acknowledged_is_refused() throws Exception {
        Files.writeString(data().resolve("postgres/postgresql.conf"), "\nfsync = off\n", StandardOpenOption.APPEND);
        assertRefused(
                Map.of(),
                "Le réglage fsync de PostgreSQL est à off : une coupure de courant ferait perdre des demandes."
                        + " Remettez-le à on, puis relancez.");
        assertThat(data().resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    @Order(9)
    void a_database_out_of_reach_is_refused_in_one_line() throws Exception {
        assertRefused(
                Map.of("GPS_DATABASE_URL", "jdbc:postgresql://localhost:1/gps?password=secret"),
                "La base de données jdbc:postgresql://localhost:1/gps ne répond pas : le serveur est injoignable."
                        + " Vérifiez GPS_DATABASE_URL, GPS_DATABASE_USER et GPS_DATABASE_PASSWORD.");
    }

    /// Tested here and not with the other wrong uses, since it needs Java. A build next to
    /// running tests would delete their classes.
    @Test
    @Order(10)
    void a_word_too_many_is_refused_with_the_usage() throws Exception {
        try (var product = GpsProcess.start(folder, Map.of(), "run", "maintenant")) {
            assertThat(product.status()).isEqualTo(2);
            assertThat(product.lines()).isEmpty();
            assertThat(product.errors()).anyMatch(line -> line.contains("Usage : ./gps [COMMANDE]"));
        }
    }

    private HttpResponse<String> get(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    private HttpResponse<String> post(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .POST(HttpRequest.BodyPublishers.ofString("{}"))
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    private GpsProcess start(Map<String, String> more) throws IOException {
        var settings = new HashMap<>(Map.of("GPS_DATA", data().toString(), "GPS_PORT", String.valueOf(port)));
        settings.putAll(more);
        return GpsProcess.start(folder, settings);
    }

    /// Waits until the product has printed this many lines; returns them.
    private List<String> said(int lines) throws Exception {
        while (product.isAlive() && product.lines().size() < lines) {
            Thread.sleep(20);
        }
        return product.lines();
    }

    private void assertRefused(Map<String, String> more, String line) throws Exception {
        try (var refused = start(more)) {
            assertThat(refused.status()).isEqualTo(1);
            assertThat(refused.errors()).containsExactly(line);
            assertThat(refused.lines()).isEmpty();
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    private static void report(String what, Duration time) {
        System.out.println("./gps: " + what + " " + time.toMillis() + " ms");
    }
}
