package fr.gpsusagers.territory.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.gpsusagers.territory.Addresses;
import fr.gpsusagers.territory.Addresses.Located;
import fr.gpsusagers.territory.naming.Words;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// The client of the national address base, against a local server that also fails in every way a server can.
@ExtendWith(OutputCaptureExtension.class)
class BanAddressesTest extends AddressesContract {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String NOTHING = "{\"type\":\"FeatureCollection\",\"features\":[]}";

    private final List<String> asked = new ArrayList<>();
    private final List<BanAddresses> opened = new ArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private final HttpServer server;

    BanAddressesTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void start() {
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        opened.forEach(BanAddresses::close);
        server.stop(0);
    }

    private BanAddresses client(Duration patience) {
        var client = new BanAddresses(
                URI.create("http://localhost:" + server.getAddress().getPort() + "/"), patience);
        opened.add(client);
        return client;
    }

    @Override
    Addresses knowing(String address, Located where) {
        String found = found(
                where.commune().value(),
                0.94,
                where.point().longitude(),
                where.point().latitude());
        answer(200, query -> Words.of(query).equals(Words.of(address)) ? found : NOTHING);
        return client(PATIENCE);
    }

    private static String found(String commune, double score, double longitude, double latitude) {
        return """
                {"type":"FeatureCollection","features":[{"type":"Feature",
                "geometry":{"type":"Point","coordinates":[%s,%s]},
                "properties":{"label":"12 Rue du Port 99000 Port-Brume","score":%s,"type":"housenumber","citycode":"%s"}}]}
                """.formatted(longitude, latitude, score, commune);
    }

    private void answer(int status, UnaryOperator<String> body) {
        serve(exchange -> {
            byte[] bytes = body.apply(query(exchange)).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        });
    }

    private void serve(com.sun.net.httpserver.HttpHandler handler) {
        try {
            server.removeContext("/search/");
        } catch (IllegalArgumentException notThere) {
            asked.clear();
        }
        server.createContext("/search/", exchange -> {
            asked.add(query(exchange));
            try (exchange) {
                handler.handle(exchange);
            }
        });
    }

    private static String query(HttpExchange exchange) {
        String query = exchange.getRequestURI().getRawQuery();
        return URLDecoder.decode(query.substring(query.indexOf("q=") + 2), StandardCharsets.UTF_8);
    }

    @Test
    void the_words_are_asked_as_they_were_typed_and_one_answer_is_enough() {
        serve(exchange -> {
            assertThat(exchange.getRequestURI().getRawQuery()).startsWith("limit=1&q=");
            exchange.sendResponseHeaders(404, -1);
        });

        client(PATIENCE).find(" 12 rue de l’Église & Cie ");

        assertThat(asked).containsExactly("12 rue de l’Église & Cie");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            not found                ; 404 ; {}
            out of order             ; 500 ; {"features":[]}
            too many questions       ; 429 ; slow down
            an empty body            ; 200 ; ''
            no JSON                  ; 200 ; <html>maintenance</html>
            a JSON cut in the middle ; 200 ; {"features":[{"geometry":
            no features              ; 200 ; {"features":[]}
            another shape            ; 200 ; [1,2,3]
            a feature without point  ; 200 ; {"features":[{"properties":{"citycode":"99001","score":0.9}}]}
            no code of a commune     ; 200 ; {"features":[{"geometry":{"coordinates":[1,2]},"properties":{"citycode":"x","score":0.9}}]}
            a point off the map      ; 200 ; {"features":[{"geometry":{"coordinates":[999,2]},"properties":{"citycode":"99001","score":0.9}}]}
            """)
    void an_answer_that_is_none_finds_nothing(String what, int status, String body) {
        answer(status, _ -> body);

        assertThat(client(PATIENCE).find(KNOWN)).as(what).isEmpty();
        assertThat(asked).containsExactly(KNOWN);
    }

    @Test
    void a_poor_guess_of_the_service_is_no_answer() {
        answer(200, _ -> found("99001", 0.31, -8.43, 47.61));

        assertThat(client(PATIENCE).find(KNOWN)).isEmpty();
    }

    @Test
    void a_slow_service_is_not_waited_for() {
        serve(_ -> await());

        assertThat(client(Duration.ofMillis(150)).find(KNOWN)).isEmpty();
    }

    @Test
    void a_service_that_stops_in_the_middle_of_its_answer_is_not_waited_for() {
        serve(exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            await();
        });

        assertThat(client(Duration.ofMillis(300)).find(KNOWN)).isEmpty();
    }

    @Test
    void an_endless_answer_is_not_read_to_its_end() {
        answer(200, _ -> " ".repeat(2_000_000) + found("99001", 0.94, -8.43, 47.61));

        assertThat(client(PATIENCE).find(KNOWN)).isEmpty();
    }

    @Test
    void a_service_that_is_not_there_finds_nothing() {
        BanAddresses client = client(PATIENCE);
        server.stop(0);

        assertThat(client.find(KNOWN)).isEmpty();
    }

    @Test
    void what_a_person_typed_never_reaches_the_log(CapturedOutput output) {
        serve(exchange -> exchange.sendResponseHeaders(500, -1));
        client(PATIENCE).find(KNOWN);
        serve(_ -> await());
        client(Duration.ofMillis(100)).find(KNOWN);
        server.stop(0);
        client(PATIENCE).find(KNOWN);

        assertThat(output.getAll())
                .contains("No answer from the address service")
                .doesNotContain("Port");
    }

    private void await() {
        try {
            assertThat(over.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
