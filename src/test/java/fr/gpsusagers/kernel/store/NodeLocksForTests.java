package fr.gpsusagers.kernel.store;

import fr.gpsusagers.kernel.lock.NodeLocks;
import javax.sql.DataSource;

/// The locks of nodes, for tests of other modules.
public final class NodeLocksForTests {

    private NodeLocksForTests() {}

    public static NodeLocks of(DataSource source) {
        return new StoredNodeLocks(source);
    }
}
