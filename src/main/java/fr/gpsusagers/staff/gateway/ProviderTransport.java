package fr.gpsusagers.staff.gateway;

import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequestSender;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPRequest;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// The HTTP client of the OpenID Connect library: HTTPS only, except to this machine; a timeout, a maximum size,
/// no redirects. Its exceptions contain no address, since addresses may contain codes.
final class ProviderTransport implements HTTPRequestSender, ResourceRetriever, AutoCloseable {

    private static final long MOST_BYTES = 500_000;
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Duration patience;
    private final HttpClient http;

    ProviderTransport(Duration patience) {
        this.patience = patience;
        this.http = HttpClient.newBuilder().connectTimeout(patience).build();
    }

    /// Whether requests to this address are protected from eavesdroppers: HTTPS, or a server on this machine.
    static boolean isPrivate(@Nullable URI address) {
        return address != null
                && ("https".equals(address.getScheme())
                        || "http".equals(address.getScheme()) && LOOPBACK.contains(address.getHost()));
    }

    @Override
    public ReadOnlyHTTPResponse send(ReadOnlyHTTPRequest asked) throws IOException {
        String body = asked.getBody();
        var request = HttpRequest.newBuilder(asked.getURI())
                .method(
                        asked.getMethod().name(),
                        body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        asked.getHeaderMap().forEach((name, values) -> values.forEach(value -> request.header(name, value)));
        HttpResponse<String> answer = carry(request);
        var response = new HTTPResponse(answer.statusCode());
        try {
            response.setContentType(type(answer));
        } catch (ParseException unreadable) {
            throw new IOException("unreadable content type");
        }
        response.setBody(answer.body());
        return response;
    }

    /// Reads the provider's keys.
    @Override
    public Resource retrieveResource(URL place) throws IOException {
        HttpResponse<String> answer = carry(HttpRequest.newBuilder(URI.create(place.toString())));
        return new Resource(answer.body(), type(answer));
    }

    /// Reads the document at an address. Any status other than 200 is a failure.
    String read(URI address) throws IOException {
        HttpResponse<String> answer = carry(HttpRequest.newBuilder(address));
        if (answer.statusCode() != HTTPResponse.SC_OK) {
            throw new IOException("status " + answer.statusCode());
        }
        return answer.body();
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("application/octet-stream");
    }

    private HttpResponse<String> carry(HttpRequest.Builder asked) throws IOException {
        HttpRequest request = asked.timeout(patience).build();
        if (!isPrivate(request.uri())) {
            throw new IOException("the address is not HTTPS");
        }
        var sent = http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofString(), MOST_BYTES));
        try {
            HttpResponse<String> answer = sent.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (answer.statusCode() >= HTTPResponse.SC_SERVER_ERROR) {
                throw new IOException("status " + answer.statusCode());
            }
            return answer;
        } catch (ExecutionException | TimeoutException failed) {
            throw new IOException(failed.getClass().getSimpleName());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted");
        } finally {
            sent.cancel(true);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
