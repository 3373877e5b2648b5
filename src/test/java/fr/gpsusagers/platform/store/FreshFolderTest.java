package fr.gpsusagers.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gpsusagers.kernel.start.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreshFolderTest {

    @TempDir
    private Path folder;

    @Test
    void a_folder_that_a_demonstration_made_is_emptied_at_the_next_start() throws IOException {
        Path data = folder.resolve("demo");
        FreshFolder.empty(data);
        Files.createDirectories(data.resolve("postgres/base"));
        Files.writeString(data.resolve("cle-maitresse"), "yesterday's");

        FreshFolder.empty(data);

        assertThat(data.resolve("postgres")).doesNotExist();
        assertThat(data.resolve("cle-maitresse")).doesNotExist();
    }

    @Test
    void a_folder_that_holds_anything_else_is_left_as_it_is() throws IOException {
        Path key = Files.writeString(folder.resolve("cle-maitresse"), "the real one");

        assertThatThrownBy(() -> FreshFolder.empty(folder))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("n’est pas celui d’une démonstration");
        assertThat(key).hasContent("the real one");
    }

    @Test
    void a_demonstration_that_runs_keeps_its_folder() throws IOException {
        FreshFolder.empty(folder);
        Path key = Files.writeString(folder.resolve("cle-maitresse"), "in use");

        try (var _ = DataLock.require(folder)) {
            assertThatThrownBy(() -> FreshFolder.empty(folder))
                    .isInstanceOf(Refusal.class)
                    .hasMessageStartingWith("Un autre GPS usagers utilise déjà le dossier");
        }
        assertThat(key).exists();
    }
}
