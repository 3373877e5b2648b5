package fr.gpsusagers.platform.store;

import fr.gpsusagers.kernel.job.NodeLocks;
import javax.sql.DataSource;

/// Gives tests of other modules access to the locks that nodes share.
public final class NodeLocksForTests {

    private NodeLocksForTests() {}

    public static NodeLocks of(DataSource source) {
        return new StoredNodeLocks(source);
    }
}
