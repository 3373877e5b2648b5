package fr.gpsusagers.staff.store;

import fr.gpsusagers.kernel.key.CheckedKey;
import fr.gpsusagers.kernel.key.EncryptedRows;
import fr.gpsusagers.kernel.key.KeyChecks;
import fr.gpsusagers.kernel.key.KeyFile;
import fr.gpsusagers.kernel.key.KeyFile.Form;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The key that protects agents' sign-in secrets. All nodes share it.
@Component
final class AgentsKey extends CheckedKey {

    static final String NAME = "agents.key";

    AgentsKey(
            @Value("${gps.agents-key:${gps.data}/agents.key}") Path file,
            KeyChecks checks,
            List<EncryptedRows> rows,
            @Value("${gps.lost-keys:}") Set<String> lost) {
        super(NAME, new KeyFile(file, Form.BINARY, "GPS_AGENTS_KEY"), checks, rows, lost);
    }
}
