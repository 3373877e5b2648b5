package fr.gpsusagers.console.pack;

import fr.gpsusagers.console.Settings;
import fr.gpsusagers.kernel.pack.PackFiles;
import fr.gpsusagers.orientation.publication.PublicationKey;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// The product that runs on this machine, as the settings say. The key in its data folder proves our right to publish.
@Component
class RunningProduct {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String ABSENT =
            "GPS usagers ne répond pas ici. Démarrez-le par ./gps, avec les mêmes réglages.";

    private final Settings settings;

    RunningProduct(Settings settings) {
        this.settings = settings;
    }

    /// What the product answered.
    ///
    /// @param done whether what was asked is done
    /// @param text what to tell the person
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

    /// Where the product of these settings listens, seen from this machine.
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
        } catch (IOException unreachable) {
            return new Reply(false, ABSENT);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Reply(false, ABSENT);
        }
    }
}
