package fr.gpsusagers.console.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// A start whose only purpose is to teach Java what starts use: it visits a few pages, then ends.
@Component
@ConditionalOnBooleanProperty("gps.training")
final class Training {

    private static final int ROUNDS = 20;

    private final List<String> pages;

    Training(@Value("${gps.training-pages}") List<String> pages) {
        this.pages = pages;
    }

    @EventListener
    void visit(ApplicationReadyEvent ready) throws IOException, InterruptedException {
        String port = ready.getApplicationContext().getEnvironment().getRequiredProperty("local.server.port");
        try (var client = HttpClient.newHttpClient()) {
            for (int round = 0; round < ROUNDS; round++) {
                for (String page : pages) {
                    var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + page));
                    client.send(request.build(), BodyHandlers.discarding());
                }
            }
        }
        System.exit(0);
    }
}
