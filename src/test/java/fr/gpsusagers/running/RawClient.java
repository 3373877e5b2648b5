package fr.gpsusagers.running;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/// An HTTP client that stores no cookies, as an attacker would use.
public final class RawClient {

    private final HttpClient http = HttpClient.newHttpClient();
    private final UnaryOperator<String> at;

    /// @param at returns the full URL of a path
    public RawClient(UnaryOperator<String> at) {
        this.at = at;
    }

    public HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(URI.create(at.apply(path)));
    }

    public HttpRequest.Builder post(String path, String form) {
        return get(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new AssertionError(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /// The cookie that an answer sets, in the form in which a browser sends it back.
    public static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
