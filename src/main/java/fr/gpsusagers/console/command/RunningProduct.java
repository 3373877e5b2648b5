package fr.gpsusagers.console.command;

import fr.gpsusagers.kernel.pack.PackFiles;
import fr.gpsusagers.kernel.start.Settings;
import fr.gpsusagers.orientation.publication.PublicationKey;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// The product that runs on this machine with the same settings. The key in its data folder authorizes publishing.
@Component
class RunningProduct {

    /// A published pack is in service once its model is trained: a minute, or several on a busy machine.
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String ABSENT =
            "GPS usagers ne répond pas ici. Démarrez-le par ./gps, avec les mêmes réglages.";
    private static final String STILL_AT_IT =
            "GPS usagers n’a pas encore fini. Il continue\u00A0: le contenu sera en service dès qu’il aura appris ses phrases.";

    private final Settings settings;

    RunningProduct(Settings settings) {
        this.settings = settings;
    }

    /// The response of the product.
    ///
    /// @param done whether the action was done
    /// @param text the message for the operator
    record Reply(boolean done, String text) {}

    Reply publish(PackFiles files) {
        return send("/interne/paquet", HttpRequest.BodyPublishers.ofByteArray(files.toArchive()));
    }

    Reply rollBack() {
        return send("/interne/paquet/precedent", HttpRequest.BodyPublishers.noBody());
    }

    private Reply send(String path, HttpRequest.BodyPublisher body) {
        return PublicationKey.find(settings.data())
                .map(key -> send(path, body, key))
                .orElse(new Reply(false, ABSENT));
    }

    /// Returns the address of the product, as this machine reaches it.
    private String host() {
        InetAddress address = settings.listen().getAddress();
        return address == null || address.isAnyLocalAddress()
                ? "localhost"
                : settings.listen().getHostString();
    }

    private Reply send(String path, HttpRequest.BodyPublisher body, PublicationKey key) {
        var request = HttpRequest.newBuilder(
                        URI.create("http://" + host() + ":" + settings.listen().getPort() + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + key.value())
                .header("Content-Type", "application/zip")
                .POST(body)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var response = client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Reply(response.statusCode() == 200, response.body().strip());
        } catch (HttpTimeoutException busy) {
            return new Reply(false, STILL_AT_IT);
        } catch (IOException unreachable) {
            return new Reply(false, ABSENT);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Reply(false, ABSENT);
        }
    }
}
