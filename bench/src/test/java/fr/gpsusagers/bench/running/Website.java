package fr.gpsusagers.bench.running;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/// The product as citizens reach it.
public final class Website implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;

    public Website(int port) {
        this.address = "http://localhost:" + port;
    }

    /// Sends a callback request.
    ///
    /// @throws IOException if no answer comes
    public HttpResponse<String> ask(Asked asked) throws IOException, InterruptedException {
        return post("/rappel", asked.body());
    }

    /// The page of a request, as the citizen sees it with reference and code.
    public String follow(Promised promised) throws IOException, InterruptedException {
        var entered = post("/suivi", "reference=" + promised.reference() + "&code=" + promised.code());
        String pass = entered.headers().firstValue("Set-Cookie").orElse("").replaceFirst(";.*", "");
        var page =
                to("/suivi").header("Cookie", pass.isEmpty() ? "suivi=" : pass).build();
        return client.send(page, BodyHandlers.ofString()).body();
    }

    /// Sends a request with these headers.
    ///
    /// @throws IOException if no answer comes
    public HttpResponse<String> post(String path, byte[] body, Map<String, String> headers)
            throws IOException, InterruptedException {
        var request = to(path).POST(BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return post(
                path,
                body.getBytes(StandardCharsets.UTF_8),
                Map.of("Content-Type", "application/x-www-form-urlencoded"));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
