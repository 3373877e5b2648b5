package fr.gpsusagers.running;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.suite.LongProof;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// `./gps` wires the product's beans once, ahead of the start. All other tests wire them at
/// the start. Both must give the same product.
@LongProof
class WiringProcessTest {

    private static final Path AHEAD =
            Path.of("target/ready/wiring/sources/fr/gpsusagers/Gps__BeanFactoryRegistrations.java");
    private static final Pattern BEAN = Pattern.compile("registerBeanDefinition\\(\"(fr\\.gpsusagers\\.[^\"]+)\"");
    /// Beans created before anything is wired.
    private static final Set<String> STARTED_BEFORE = Set.of(
            "fr.gpsusagers.platform.ProductDatabase",
            "fr.gpsusagers.kernel.start.Settings",
            "fr.gpsusagers.platform.store.Database",
            "fr.gpsusagers.orientation.publication.FolderReading");

    private final int port = GpsProcess.freePort();
    private final int management = GpsProcess.freePort();

    @TempDir
    private Path folder;

    @Test
    void the_wiring_written_ahead_has_the_beans_that_a_start_without_it_has() throws Exception {
        try (var product = start(Map.of(
                "MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE",
                "beans",
                "GPS_MANAGEMENT_PORT",
                String.valueOf(management)))) {
            product.firstAnswer(port);

            var beans = new TreeSet<>(ownBeansOf(get(management, "/actuator/beans")));

            beans.removeAll(STARTED_BEFORE);
            assertThat(beansWrittenAhead()).isEqualTo(beans);
        }
    }

    @Test
    void a_product_that_is_wired_ahead_answers_words() throws Exception {
        try (var product = start(Map.of())) {
            product.firstAnswer(port);

            String answer = post("/api/v1/orientations", """
                    {"text": "je suis sourde, mon rsa est suspendu, j'habite à Lisieux", "at": "2026-11-27T10:00"}""");

            assertThat(answer).contains("\"decision\":\"answer\"", "rsa-suspension", "14366");
        }
    }

    private GpsProcess start(Map<String, String> more) throws IOException {
        var settings = new HashMap<>(more);
        settings.put("GPS_DATA", folder.resolve("data").toString());
        settings.put("GPS_PORT", String.valueOf(port));
        return GpsProcess.start(folder, settings);
    }

    private static TreeSet<String> beansWrittenAhead() throws IOException {
        var beans = new TreeSet<String>();
        BEAN.matcher(Files.readString(AHEAD)).results().forEach(bean -> beans.add(bean.group(1)));
        return beans;
    }

    private static Set<String> ownBeansOf(String report) {
        var own = new TreeSet<String>();
        for (var context : new JsonMapper().readTree(report).path("contexts")) {
            context.path("beans").propertyNames().stream()
                    .filter(name -> name.startsWith("fr.gpsusagers."))
                    .forEach(own::add);
        }
        return own;
    }

    private static String get(int port, String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address(port, path)));
    }

    private String post(String path, String json) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address(port, path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    private static URI address(int port, String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString()).body();
        }
    }
}
