package fr.gpsusagers.kernel.key;

import fr.gpsusagers.suite.TestFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// Keys for tests whose subject is not the keys.
public final class TestKeys {

    private TestKeys() {}

    /// Returns the one master key shared by all tests of a run.
    public static MasterKey master() {
        return master(TestFolder.DATA.resolve("cle-d-essai"));
    }

    /// Returns the key of this file, creating the file if it is missing.
    public static MasterKey master(Path file) {
        return new MasterKey(file, new ChecksInMemory(), List.of(), Set.of());
    }
}
