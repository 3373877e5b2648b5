package fr.gpsusagers.staff.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.account.CodeSecret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretBoxTest {

    private static final AgentId AGENT = AgentId.random();
    private static final CodeSecret SECRET = CodeSecret.draw();

    @TempDir
    private Path data;

    @Test
    void what_was_sealed_opens_in_another_process_on_the_same_folder() {
        byte[] sealed = box().seal(AGENT, SECRET);
        assertThat(box().open(AGENT, sealed)).contains(SECRET);
    }

    @Test
    void nothing_of_the_secret_is_seen_and_no_seal_is_like_another() {
        byte[] sealed = box().seal(AGENT, SECRET);
        assertThat(HexFormat.of().formatHex(sealed)).doesNotContain(SECRET.hex());
        assertThat(box().seal(AGENT, SECRET)).isNotEqualTo(sealed);
    }

    @Test
    void in_the_row_of_another_agent_it_does_not_open() {
        byte[] sealed = box().seal(AGENT, SECRET);
        assertThat(box().open(AgentId.random(), sealed)).isEmpty();
    }

    @Test
    void the_key_is_made_at_its_first_use_for_its_owner_alone() throws IOException {
        var box = TestBox.in(data.resolve("new/folder"));
        Path key = data.resolve("new/folder/agents.key");
        assertThat(key).doesNotExist();
        box.seal(AGENT, SECRET);
        assertThat(Files.size(key)).isEqualTo(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_damaged_row_opens_as_nothing() {
        byte[] sealed = box().seal(AGENT, SECRET);
        sealed[20] ^= 1;
        assertThat(box().open(AGENT, sealed)).isEmpty();
        assertThat(box().open(AGENT, new byte[5])).isEmpty();
    }

    @Test
    void a_damaged_key_is_refused_with_what_to_do() throws IOException {
        byte[] sealed = box().seal(AGENT, SECRET);
        Files.write(data.resolve("agents.key"), new byte[7]);
        assertThatThrownBy(() -> box().open(AGENT, sealed)).hasMessageContaining("Remettez celle de votre sauvegarde");
    }

    private SecretBox box() {
        return TestBox.in(data);
    }
}
