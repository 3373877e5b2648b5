package fr.gpsusagers.console.command;

import fr.gpsusagers.console.Arguments;
import fr.gpsusagers.console.Command;
import fr.gpsusagers.console.Console;
import fr.gpsusagers.console.Verdict;
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
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/// `./gps publish PACK`: puts a pack in service on the product that runs on this machine with the same settings.
/// `--rollback` restores the previous pack. The key in the data folder authorizes both.
@Component
class PublishCommand implements Command {

    /// A published pack is in service once its model is trained: a minute, or several on a busy machine.
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String ABSENT =
            "GPS usagers ne répond pas ici. Démarrez-le par ./gps, avec les mêmes réglages.";
    private static final String STILL_AT_IT =
            "GPS usagers n’a pas encore fini. Il continue\u00A0: le contenu sera en service dès qu’il aura appris ses phrases.";

    private final Settings settings;

    PublishCommand(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "publish";
    }

    @Override
    public List<String> usages() {
        return List.of("PACK", "--rollback");
    }

    @Override
    public Verdict run(Arguments arguments, Console console) {
        if (arguments.has("--rollback")) {
            return send("/interne/paquet/precedent", HttpRequest.BodyPublishers.noBody(), console);
        }
        try {
            PackFiles files = PackFiles.ofFolder(Path.of(arguments.get("PACK")));
            console.progress("Le contenu est vérifié, puis mis en service d’un coup…");
            return send("/interne/paquet", HttpRequest.BodyPublishers.ofByteArray(files.toArchive()), console);
        } catch (IllegalArgumentException missing) {
            return console.refuse(String.valueOf(missing.getMessage()));
        }
    }

    private Verdict send(String path, HttpRequest.BodyPublisher body, Console console) {
        return PublicationKey.find(settings.data())
                .map(key -> send(path, body, key, console))
                .orElseGet(() -> console.refuse(ABSENT));
    }

    /// Returns the address of the product, as this machine reaches it.
    private String host() {
        InetAddress address = settings.listen().getAddress();
        return address == null || address.isAnyLocalAddress()
                ? "localhost"
                : settings.listen().getHostString();
    }

    private Verdict send(String path, HttpRequest.BodyPublisher body, PublicationKey key, Console console) {
        try (var client = HttpClient.newHttpClient()) {
            var response =
                    client.send(request(path, body, key), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (response.statusCode() != 200) {
                return console.refuse(response.body().strip());
            }
            console.print(response.body().strip());
            return Verdict.holds();
        } catch (HttpTimeoutException busy) {
            return console.refuse(STILL_AT_IT);
        } catch (IOException unreachable) {
            return console.refuse(ABSENT);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return console.refuse(ABSENT);
        }
    }

    private HttpRequest request(String path, HttpRequest.BodyPublisher body, PublicationKey key) {
        return HttpRequest.newBuilder(
                        URI.create("http://" + host() + ":" + settings.listen().getPort() + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + key.value())
                .header("Content-Type", "application/zip")
                .POST(body)
                .build();
    }
}
