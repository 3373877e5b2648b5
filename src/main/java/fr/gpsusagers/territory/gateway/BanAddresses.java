package fr.gpsusagers.territory.gateway;

import fr.gpsusagers.kernel.GeoPoint;
import fr.gpsusagers.territory.Addresses;
import fr.gpsusagers.territory.InseeCode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Client of the national address base (BAN), or of any service with the same interface:
/// `GET /search/?q=…&limit=1` returns GeoJSON. The timeout is short, because a citizen waits for the answer. The
/// typed words never reach a log.
final class BanAddresses implements Addresses, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BanAddresses.class);
    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST_LETTERS = 200;
    private static final long MOST_BYTES = 100_000;

    /// Below this score, the service itself is not sure of its result.
    private static final double LEAST_SCORE = 0.5;

    private final String search;
    private final Duration patience;
    private final HttpClient http;

    BanAddresses(URI base, Duration patience) {
        this.search = base.toString().replaceAll("/+$", "") + "/search/?limit=1&q=";
        this.patience = patience;
        this.http = HttpClient.newBuilder().connectTimeout(patience).build();
    }

    @Override
    public Optional<Located> find(String typed) {
        String words = typed.strip();
        return words.length() < 3 ? Optional.empty() : ask(words).flatMap(BanAddresses::located);
    }

    private Optional<String> ask(String words) {
        String asked = words.substring(0, Math.min(words.length(), MOST_LETTERS));
        var request = HttpRequest.newBuilder(URI.create(search + URLEncoder.encode(asked, StandardCharsets.UTF_8)))
                .timeout(patience)
                .header("Accept", "application/json")
                .build();
        var answer = http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofString(), MOST_BYTES));
        try {
            HttpResponse<String> response = answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return response.statusCode() == 200
                    ? Optional.of(response.body())
                    : silent("status " + response.statusCode());
        } catch (ExecutionException | TimeoutException failed) {
            return silent(failed.getClass().getSimpleName()); // its message may contain the typed words
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return silent("interrupted");
        } finally {
            answer.cancel(true);
        }
    }

    private static Optional<String> silent(String why) {
        LOG.warn("No answer from the address service: {}", why);
        return Optional.empty();
    }

    private static Optional<Located> located(String answer) {
        try {
            return best(JSON.readTree(answer).path("features").path(0));
        } catch (JacksonException | IllegalArgumentException unreadable) {
            LOG.warn("Unreadable answer from the address service");
            return Optional.empty();
        }
    }

    private static Optional<Located> best(JsonNode feature) {
        JsonNode properties = feature.path("properties");
        JsonNode point = feature.path("geometry").path("coordinates");
        if (properties.path("score").asDouble(0) < LEAST_SCORE
                || !point.path(0).isNumber()
                || !point.path(1).isNumber()) {
            return Optional.empty();
        }
        return Optional.of(new Located(
                new InseeCode(properties.path("citycode").asString("")),
                new GeoPoint(point.path(0).asDouble(), point.path(1).asDouble())));
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
