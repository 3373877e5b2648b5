package fr.gpsusagers.bench.running;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

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

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        var form = to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(form, BodyHandlers.ofString());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
