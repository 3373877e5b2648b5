package fr.gpsusagers.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.pack.PackFiles;
import fr.gpsusagers.orientation.publication.PublicationKey;
import fr.gpsusagers.pack.PlantedPack;
import fr.gpsusagers.running.RunningProduct;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Value;

class PublicationTest extends RunningProduct {

    @Value("${gps.data}")
    private String data;

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
        assertThat(post("/interne/paquet/precedent", new byte[0]).statusCode()).isEqualTo(200);
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

    @Test
    void a_pack_made_to_fill_the_memory_is_refused_with_what_to_mend() throws Exception {
        PlantedPack bad = PlantedPack.in(folder);
        Files.writeString(bad.folder().resolve("annuaire/roles.yaml"), "roles: &tous [*tous]");
        HttpResponse<String> refused = post("/interne/paquet", PackFiles.ofFolder(bad.folder()));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("annuaire/roles.yaml:1: Ce passage en rappelle un autre");

        var zeros = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(zeros)) {
            zip.putNextEntry(new ZipEntry("communes.csv"));
            zip.write(new byte[60 << 20]);
        }
        HttpResponse<String> large = post("/interne/paquet", zeros.toByteArray());
        assertThat(large.statusCode()).isEqualTo(422);
        assertThat(large.body()).contains("dépasse 12 Mo");
        assertThat(home()).contains("Département du Calvados");
    }

    private String home() throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(at("/"))).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private HttpResponse<String> post(String address, PackFiles files) throws IOException, InterruptedException {
        return post(address, files.toArchive());
    }

    private HttpResponse<String> post(String address, byte[] archive) throws IOException, InterruptedException {
        String key = PublicationKey.find(Path.of(data)).orElseThrow().value();
        return client.send(
                HttpRequest.newBuilder(URI.create(at(address)))
                        .header("Authorization", "Bearer " + key)
                        .header("Content-Type", "application/zip")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(archive))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
