package fr.gpsusagers.kernel.key;

import fr.gpsusagers.kernel.key.KeyFile.Form;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// The key from which those of persons and of the ledger's seals are derived: the same for all nodes.
public final class MasterKey extends CheckedKey {

    public static final String NAME = "cle-maitresse";

    public MasterKey(Path file, KeyChecks checks, List<? extends EncryptedRows> rows, Set<String> lost) {
        super(NAME, new KeyFile(file, Form.HEXADECIMAL, "GPS_MASTER_KEY"), checks, rows, lost);
    }
}
