package fr.gpsusagers.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFolderTest {

    @TempDir
    private Path folder;

    @Test
    void a_new_folder_is_its_owner_s_alone() throws IOException {
        PrivateFolder.prepare(folder.resolve("data"), PrivateFolder.OWNER);
        assertThat(rights(folder.resolve("data"))).isEqualTo("rwx------");
    }

    @Test
    void a_folder_of_before_and_the_files_in_it_are_closed_to_others() throws IOException {
        open(folder, "rwxr-xr-x");
        Path log = open(Files.createFile(folder.resolve("postgres.log")), "rw-r--r--");
        Path key = open(Files.createFile(folder.resolve("cle-maitresse")), "r--r-----");
        PrivateFolder.prepare(folder, PrivateFolder.OWNER);
        assertThat(rights(folder)).isEqualTo("rwx------");
        assertThat(rights(log)).isEqualTo("rw-------");
        assertThat(rights(key)).isEqualTo("r--------");
    }

    @Test
    void where_postgresql_runs_under_another_account_it_may_pass_and_nothing_else() throws IOException {
        open(folder, "rwxr-xr-x");
        PrivateFolder.prepare(folder, PrivateFolder.PASSAGE);
        assertThat(rights(folder)).isEqualTo("rwx--x--x");
    }

    @Test
    void a_file_that_was_there_is_closed_too() throws IOException {
        Path log = open(Files.createFile(folder.resolve("postgres.log")), "rw-r--r--");
        PrivateFolder.createFile(log);
        PrivateFolder.createFile(folder.resolve("other.log"));
        assertThat(rights(log)).isEqualTo("rw-------");
        assertThat(rights(folder.resolve("other.log"))).isEqualTo("rw-------");
    }

    /// Sets the permissions explicitly, whatever the umask of this process.
    private static Path open(Path path, String rights) throws IOException {
        return Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
