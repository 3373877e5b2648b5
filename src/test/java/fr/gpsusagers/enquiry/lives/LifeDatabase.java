package fr.gpsusagers.enquiry.lives;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.enquiry.store.Enquiring;
import fr.gpsusagers.enquiry.store.RecordedChanges;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.platform.store.TestCluster;
import fr.gpsusagers.staff.store.StaffForTests;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// A database for generated lives, one after the other: empty but for the agents.
public final class LifeDatabase implements AutoCloseable {

    private static final List<DeskId> DESKS =
            Enquiring.PACK.directory().desks().stream().map(Desk::id).toList();

    private final String url;
    private final SingleConnectionDataSource source;
    private final RecordedChanges changes;

    private LifeDatabase(String url) {
        this.url = url;
        this.source = connect(url, "lives");
        JdbcClient database = JdbcClient.create(source);
        RecordedChanges.install(database);
        this.changes = new RecordedChanges(database);
        var agents = StaffForTests.of(database).agents();
        Team.AGENTS.forEach(agents::add);
    }

    public static LifeDatabase create() {
        return new LifeDatabase(TestCluster.newUrl());
    }

    public String url() {
        return url;
    }

    /// Opens the one connection of a process.
    ///
    /// @param process its name, which the database records with each change
    static SingleConnectionDataSource connect(String url, String process) {
        return connect(url, TestCluster.user(), TestCluster.password(), process);
    }

    /// Opens the one connection of a process. A crash may lose the last commits: other proofs kill the database.
    public static SingleConnectionDataSource connect(String url, String user, String password, String process) {
        String options = "?ApplicationName=" + process + "&options=-c%20synchronous_commit=off";
        return new SingleConnectionDataSource(url + options, user, password, true);
    }

    public void forgetAll() {
        changes.forgetAll(DESKS, Team.AGENTS.getFirst().id());
    }

    public RecordedChanges.Seen see() {
        return changes.read();
    }

    DataSource source() {
        return source;
    }

    @Override
    public void close() {
        source.destroy();
    }
}
