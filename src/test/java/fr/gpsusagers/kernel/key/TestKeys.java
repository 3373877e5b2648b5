package fr.gpsusagers.kernel.key;

import fr.gpsusagers.suite.TestFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// Keys for tests that are about something else.
public final class TestKeys {

    private TestKeys() {}

    /// One for all tests of a run.
    public static MasterKey master() {
        return master(TestFolder.DATA.resolve("cle-d-essai"));
    }

    /// The key of this file, made where it is missing.
    public static MasterKey master(Path file) {
        return new MasterKey(file, new ChecksInMemory(), List.of(), Set.of());
    }
}
