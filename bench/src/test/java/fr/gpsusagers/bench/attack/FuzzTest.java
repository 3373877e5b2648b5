package fr.gpsusagers.bench.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the fuzz reports as a failure, against servers that each fail in one way.
class FuzzTest {

    private static final String NUMBERS = "<a href=\"tel:112\">112</a>";

    @Test
    void a_server_that_answers_holds() throws Exception {
        assertThat(fuzz(exchange -> answer(exchange, 200, "", ""))).isEmpty();
    }

    @Test
    void a_failure_is_found() throws Exception {
        assertThat(fuzz(exchange -> answer(exchange, 500, "1", NUMBERS))).isNotEmpty();
    }

    @Test
    void not_now_holds_when_it_says_when_to_come_back_and_whom_to_call() throws Exception {
        assertThat(fuzz(exchange -> answer(exchange, 503, "5", NUMBERS))).isEmpty();
    }

    @Test
    void not_now_without_a_time_to_come_back_is_found() throws Exception {
        assertThat(fuzz(exchange -> answer(exchange, 503, "", NUMBERS))).isNotEmpty();
    }

    @Test
    void not_now_without_a_number_to_call_is_found() throws Exception {
        assertThat(fuzz(exchange -> answer(exchange, 503, "5", "Revenez plus tard")))
                .isNotEmpty();
    }

    @Test
    void a_connection_that_is_closed_without_an_answer_is_found() throws Exception {
        assertThat(fuzz(HttpExchange::close)).isNotEmpty();
    }

    @Test
    void the_same_seed_sends_the_same_requests() throws Exception {
        assertThat(requests(7)).isEqualTo(requests(7)).isNotEqualTo(requests(8));
    }

    private static List<String> requests(long seed) throws IOException {
        var odd = new Odd(Doors.read(), seed);
        return Stream.generate(() -> odd.next().what()).limit(100).toList();
    }

    private static List<String> fuzz(HttpHandler handler) throws Exception {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            server.setExecutor(threads);
            server.createContext("/", handler);
            server.start();
            return new Fuzz(server.getAddress().getPort(), 40, 1, "")
                    .send(Doors.read())
                    .failures();
        } finally {
            server.stop(0);
        }
    }

    private static void answer(HttpExchange exchange, int status, String retryAfter, String page) throws IOException {
        exchange.getRequestBody().readAllBytes();
        byte[] body = page.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
        if (!retryAfter.isEmpty()) {
            exchange.getResponseHeaders().set("Retry-After", retryAfter);
        }
        boolean bodiless = exchange.getRequestMethod().equals("HEAD") || body.length == 0;
        exchange.sendResponseHeaders(status, bodiless ? -1 : body.length);
        if (!bodiless) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }
}
