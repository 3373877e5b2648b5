package fr.gpsusagers.intake.store;

import fr.gpsusagers.kernel.key.MasterKey;
import fr.gpsusagers.kernel.key.Sealing;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Seals what agents typed for callers, under a key derived from the master key.
@Component
class IntakeKey {

    private static final String TEXTS = "intake-";

    private final MasterKey master;

    IntakeKey(MasterKey master) {
        this.master = master;
    }

    /// @param table the table of the row: a sealed text cannot be moved to another one
    byte[] seal(String table, UUID row, String text) {
        return Sealing.seal(master.derived(TEXTS + table, "AES"), row, text);
    }

    /// Empty if the row is damaged or was sealed under another master key.
    Optional<String> open(String table, UUID row, byte[] sealed) {
        return Sealing.openText(master.derived(TEXTS + table, "AES"), row, sealed);
    }
}
