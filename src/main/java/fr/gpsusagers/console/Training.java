package fr.gpsusagers.console;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Performs a training run: follows links for up to 80 pages, so that the Java cache records what startup and first
/// visits use, then exits.
@Component
final class Training {

    private static final int PAGES = 80;
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#&]*)\"");

    private final boolean asked;

    Training(@Value("${gps.training:false}") boolean asked) {
        this.asked = asked;
    }

    @EventListener
    void visit(ApplicationReadyEvent ready) throws IOException, InterruptedException {
        if (!asked) {
            return;
        }
        String port = ready.getApplicationContext().getEnvironment().getRequiredProperty("local.server.port");
        try (var client = HttpClient.newHttpClient()) {
            follow(client, "http://localhost:" + port);
        }
        System.exit(0);
    }

    private static void follow(HttpClient client, String product) throws IOException, InterruptedException {
        var known = new LinkedHashSet<>(List.of("/", "/health"));
        var next = new ArrayDeque<>(known);
        for (int page = 0; page < PAGES && !next.isEmpty(); page++) {
            var request =
                    HttpRequest.newBuilder(URI.create(product + next.remove())).build();
            String text = client.send(request, BodyHandlers.ofString()).body();
            LINK.matcher(text)
                    .results()
                    .map(link -> link.group(1))
                    .filter(known::add)
                    .forEach(next::add);
        }
    }
}
