package fr.gpsusagers.switchboard;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.hall.signin.Demo;
import fr.gpsusagers.running.RunningProduct;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// The real product shows nothing of the demonstration and does not serve its addresses.
class NoDemoTest extends RunningProduct {

    @Autowired
    private Demo demo;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/agent/connexion", "/rappel", "/suivi"})
    void no_page_speaks_of_a_demonstration(String page) throws Exception {
        assertThat(send(HttpRequest.newBuilder(URI.create(at(page)))).body())
                .contains("</html>")
                .doesNotContain("Démonstration", "Entrer comme", "gps-demo", "gps-entries");
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent=rsa-1", "agent=standard", "agent=administration", ""})
    void nobody_enters_without_a_passphrase(String form) throws Exception {
        var answer = send(HttpRequest.newBuilder(URI.create(at("/agent/connexion/demonstration")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void nobody_moves_the_time() throws Exception {
        var answer = send(HttpRequest.newBuilder(URI.create(at("/demonstration/jour-suivant")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("jour=2")));

        assertThat(answer.statusCode()).isEqualTo(404);
    }

    @Test
    void nobody_is_invented() {
        assertThat(demo.isOn()).isFalse();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
