package fr.gpsusagers.kernel.key;

import fr.gpsusagers.kernel.key.KeyFile.Form;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// The key from which the keys for personal data and for the ledger's seals are derived. All nodes share it.
public final class MasterKey extends CheckedKey {

    public static final String NAME = "cle-maitresse";

    public MasterKey(Path file, KeyChecks checks, List<? extends EncryptedRows> rows, Set<String> lost) {
        super(NAME, new KeyFile(file, Form.HEXADECIMAL, "GPS_MASTER_KEY"), checks, rows, lost);
    }
}
