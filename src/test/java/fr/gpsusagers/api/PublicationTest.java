package fr.gpsusagers.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.pack.PackFiles;
import fr.gpsusagers.orientation.publication.PublicationKey;
import fr.gpsusagers.pack.PlantedPack;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.suite.TestFolder;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest extends RunningProduct {

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void a_pack_is_put_in_service_at_once_and_put_back() throws Exception {
        assertThat(home()).contains("Département du Calvados");
        HttpResponse<String> published = post("/interne/paquet", PackFiles.ofFolder(Path.of("packs/exemple")));
        assertThat(published.statusCode()).isEqualTo(200);
        assertThat(home()).contains("Val-de-Brume").doesNotContain("Calvados");
        assertThat(post("/interne/paquet/precedent", null).statusCode()).isEqualTo(200);
        assertThat(home()).contains("Département du Calvados").doesNotContain("Val-de-Brume");
    }

    @Test
    void a_bad_pack_never_replaces_a_good_one() throws Exception {
        PlantedPack bad = PlantedPack.in(folder)
                .replace("annuaire/roles.yaml", "repli: contact:standard", "repli: contact:fantome");
        HttpResponse<String> refused = post("/interne/paquet", PackFiles.ofFolder(bad.folder()));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("annuaire/roles.yaml:", "fantome", "celui d’avant reste en service");
        assertThat(home()).contains("Département du Calvados");
    }

    private String home() throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(at("/"))).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private HttpResponse<String> post(String address, @Nullable PackFiles files)
            throws IOException, InterruptedException {
        String key = PublicationKey.find(TestFolder.DATA).orElseThrow().value();
        return client.send(
                HttpRequest.newBuilder(URI.create(at(address)))
                        .header("Authorization", "Bearer " + key)
                        .header("Content-Type", "application/zip")
                        .POST(
                                files == null
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofByteArray(files.toArchive()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
