package fr.gpsusagers.staff.store;

import fr.gpsusagers.kernel.key.ChecksInMemory;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// A [SecretBox] for tests. Its key file lies in the given folder, and is created if missing.
final class TestBox {

    private TestBox() {}

    static SecretBox in(Path data) {
        return new SecretBox(new AgentsKey(data.resolve(AgentsKey.NAME), new ChecksInMemory(), List.of(), Set.of()));
    }
}
