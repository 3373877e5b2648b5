package fr.gpsusagers.bench.content;

import fr.gpsusagers.bench.running.Node;
import fr.gpsusagers.platform.store.TestCluster;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// Two processes of the product on one database, which both reach through a relay that can be cut.
final class Nodes implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final List<String> KEYS = List.of("cle-maitresse", "agents.key");

    private final HttpClient client = HttpClient.newHttpClient();
    private final TcpRelay relay;
    private final Node first;
    private final Node second;

    private Nodes(TcpRelay relay, Node first, Node second) {
        this.relay = relay;
        this.first = first;
        this.second = second;
    }

    /// @param url address of the database without the relay
    static Nodes start(Path folder, String url) throws IOException, InterruptedException {
        var database = URI.create(url.substring("jdbc:".length()));
        var relay = new TcpRelay(database.getPort());
        Map<String, String> settings = Map.of(
                "GPS_DATABASE_URL",
                "jdbc:postgresql://127.0.0.1:" + relay.port() + database.getPath(),
                "GPS_DATABASE_USER",
                TestCluster.user(),
                "GPS_DATABASE_PASSWORD",
                TestCluster.password(),
                "GPS_LIMITS",
                "programs=10000000/100000000");
        Node first = Node.start(Files.createDirectories(folder.resolve("un")), settings);
        Path other = folder.resolve("deux");
        Path data = Files.createDirectories(other.resolve("data"));
        for (String key : KEYS) {
            Files.copy(first.data().resolve(key), data.resolve(key));
        }
        return new Nodes(relay, first, Node.start(other, settings));
    }

    /// Returns what the API of each node says about the contacts around a commune.
    List<String> read(String commune) throws IOException, InterruptedException {
        return List.of(read(first, commune), read(second, commune));
    }

    private String read(Node node, String commune) throws IOException, InterruptedException {
        var contacts = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + node.port() + "/api/v1/contacts?lieu=" + commune))
                .timeout(PATIENCE)
                .build();
        return client.send(contacts, HttpResponse.BodyHandlers.ofString()).body();
    }

    /// Publishes as `./gps publish` does: even numbers on the first node, odd ones on the second.
    void publish(int number, byte[] archive) throws IOException, InterruptedException {
        Node node = number % 2 == 0 ? first : second;
        String key = Files.readString(node.data().resolve("publication.key")).strip();
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + node.port() + "/interne/paquet"))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/zip")
                .POST(HttpRequest.BodyPublishers.ofByteArray(archive))
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("Not published: " + answer.body());
        }
    }

    /// Kills the second node, and starts it again.
    void restartSecond() throws IOException, InterruptedException {
        second.kill();
        second.startAgain();
    }

    TcpRelay relay() {
        return relay;
    }

    @Override
    public void close() throws InterruptedException, IOException {
        first.close();
        second.close();
        relay.close();
        client.close();
    }
}
