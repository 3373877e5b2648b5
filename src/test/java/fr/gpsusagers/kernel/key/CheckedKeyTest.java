package fr.gpsusagers.kernel.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gpsusagers.kernel.start.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckedKeyTest {

    private final ChecksInMemory checks = new ChecksInMemory();
    private final Rows rows = new Rows(new ArrayList<>());

    @TempDir
    private Path folder;

    /// Encrypted rows for tests: a key decrypts a row if the row is a copy of the key.
    private record Rows(List<byte[]> keys) implements EncryptedRows {

        @Override
        public String key() {
            return MasterKey.NAME;
        }

        @Override
        public boolean isEmpty() {
            return keys.isEmpty();
        }

        @Override
        public boolean openWith(byte[] key) {
            return keys.stream().anyMatch(row -> Arrays.equals(row, key));
        }
    }

    @Test
    void the_first_start_makes_a_key_for_its_owner_alone_and_keeps_what_it_gives() throws IOException {
        byte[] made = key("a").bytes();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file("a"))))
                .isEqualTo("rw-------");
        assertThat(checks.values()).containsOnlyKeys(MasterKey.NAME);
        assertThat(checks.values().get(MasterKey.NAME)).isNotEqualTo(made);
        assertThat(key("a").bytes()).isEqualTo(made);
    }

    @Test
    void two_nodes_that_start_at_once_agree() throws Exception {
        try (var nodes = Executors.newFixedThreadPool(8)) {
            List<Future<byte[]>> keys = nodes.invokeAll(Collections.nCopies(
                    8, (Callable<byte[]>) () -> key("shared").bytes()));
            for (Future<byte[]> key : keys) {
                assertThat(key.get()).isEqualTo(keys.getFirst().get());
            }
        }
    }

    @Test
    void a_missing_key_is_not_made_anew_but_refused_with_what_to_do() throws IOException {
        key("a").bytes();
        Files.delete(file("a"));
        assertThatThrownBy(key("a")::bytes)
                .isInstanceOf(Refusal.class)
                .hasMessage("La clé " + file("a") + " manque, et cette base en a besoin. Remettez-y celle de votre"
                        + " sauvegarde ou d’un autre nœud, ou dites où elle est avec GPS_MASTER_KEY.");
        assertThat(file("a")).doesNotExist();
    }

    @Test
    void another_key_is_refused() {
        key("a").bytes();
        TestKeys.master(file("b")).bytes();
        assertThatThrownBy(key("b")::bytes)
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("La clé " + file("b") + " n’est pas celle de cette base. Remettez-y");
    }

    @Test
    void a_database_of_before_takes_the_key_that_opens_one_of_its_rows() {
        byte[] known = TestKeys.master(file("a")).bytes();
        rows.keys().addAll(List.of(new byte[32], known));
        assertThat(key("a").bytes()).isEqualTo(known);
        assertThat(checks.values()).isNotEmpty();
    }

    @Test
    void a_database_of_before_takes_no_key_that_opens_nothing() {
        rows.keys().add(TestKeys.master(file("a")).bytes());
        TestKeys.master(file("b")).bytes();
        assertThatThrownBy(key("b")::bytes).hasMessageContaining("n’est pas celle de cette base");
        assertThatThrownBy(key("missing")::bytes).hasMessageContaining("manque");
        assertThat(checks.values()).isEmpty();
    }

    @Test
    void a_key_that_is_lost_for_good_gives_way_to_a_new_one() {
        key("a").bytes();
        rows.keys().add(new byte[32]);
        byte[] made = new MasterKey(file("b"), checks, List.of(rows), Set.of(MasterKey.NAME)).bytes();
        assertThat(key("b").bytes()).isEqualTo(made);
    }

    @Test
    void what_is_no_key_is_refused() throws IOException {
        Files.writeString(file("a"), "abc");
        assertThatThrownBy(key("a")::bytes).hasMessageContaining("est abîmée");
    }

    private MasterKey key(String name) {
        return new MasterKey(file(name), checks, List.of(rows), Set.of());
    }

    private Path file(String name) {
        return folder.resolve(name);
    }
}
