package fr.gpsusagers.running;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/// The HTTP server of the fake provider, and its failures.
final class FakeHttp {

    private static final Duration LONG = Duration.ofSeconds(3);

    private FakeHttp() {}

    /// Answers with the handler, unless the fault affects the whole server.
    static void answer(HttpExchange exchange, Fault fault, HttpHandler handler) throws IOException {
        try (exchange) {
            switch (fault) {
                case BROKEN -> send(exchange, 500, "text/plain", "en panne");
                case ENDLESS -> begin(exchange);
                case SLOW -> {
                    Thread.sleep(LONG);
                    handler.handle(exchange);
                }
                default -> handler.handle(exchange);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void begin(HttpExchange exchange) throws IOException, InterruptedException {
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write(' ');
        exchange.getResponseBody().flush();
        Thread.sleep(LONG);
    }

    static void redirect(HttpExchange exchange, URI to) throws IOException {
        exchange.getResponseHeaders().add("Location", to.toString());
        exchange.sendResponseHeaders(303, -1);
    }

    static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    static Map<String, String> parameters(String query) {
        var found = new HashMap<String, String>();
        Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .forEach(pair ->
                        found.put(pair[0], URLDecoder.decode(pair.length == 2 ? pair[1] : "", StandardCharsets.UTF_8)));
        return found;
    }

    static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
