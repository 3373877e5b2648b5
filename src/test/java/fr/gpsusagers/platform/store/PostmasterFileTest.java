package fr.gpsusagers.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostmasterFileTest {

    @TempDir
    private Path folder;

    @Test
    void a_file_that_names_a_stranger_is_removed_and_the_stranger_lives_on() throws Exception {
        var stranger = new ProcessBuilder("sleep", "60").start();
        try {
            leave(stranger.pid());
            PostmasterFile.clear(folder);
            assertThat(folder.resolve("postmaster.pid")).doesNotExist();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void a_file_that_names_nobody_is_left_to_postgresql_to_judge() throws Exception {
        var gone = new ProcessBuilder("true").start();
        gone.waitFor();
        leave(gone.pid());
        PostmasterFile.clear(folder);
        assertThat(folder.resolve("postmaster.pid")).exists();
    }

    @Test
    void without_a_file_there_is_nothing_to_do() throws Exception {
        PostmasterFile.clear(folder);
        assertThat(folder).isEmptyDirectory();
    }

    private void leave(long pid) throws IOException {
        Files.writeString(folder.resolve("postmaster.pid"), pid + "\n" + folder + "\n0\n5432\n");
    }
}
