package fr.gpsusagers.staff.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.running.WithDatabase;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Authority;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.staff.StaffInMemory;
import fr.gpsusagers.staff.roster.DeskAndContactNames;
import fr.gpsusagers.staff.roster.RosterEntry;
import fr.gpsusagers.staff.roster.RosterInUse;
import fr.gpsusagers.staff.roster.Rosters.RosterState;
import fr.gpsusagers.staff.roster.StaffDirectory;
import fr.gpsusagers.staff.roster.StaffDirectory.IfEmpty;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithDatabase
class StoredRostersTest {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    private static final int PATIENCE_MILLIS = 5_000;
    private static final String FILE = """
            id;fonction;nom;secteur;poste;presence;remplace;mots
            fictive-zoe;Secrétariat – Bessin;Zoé Fictive;Bessin;4412;lundi;b;secrétaire|accueil
            b;Assistants de service social;;;;;;
            """;

    private final JdbcClient database;
    private final DataSource source;
    private final Agent operator = new StaffInMemory().active("standard", Role.OPERATOR);
    private final Node one;
    private final Node two;

    StoredRostersTest(JdbcClient database, DataSource source, @TempDir Path data) {
        this.database = database;
        this.source = source;
        this.one = new Node(data);
        this.two = new Node(data);
    }

    /// A process on the database. The test stands in for the database's notifications.
    private final class Node {

        private final StoredRosters rosters;
        private final RosterInUse inUse = new RosterInUse();

        Node(Path data) {
            rosters = new StoredRosters(database, TestBox.in(data));
        }

        void load(String file) {
            assertThat(new StaffDirectory(rosters, inUse)
                            .replace(
                                    new Authority.OfConsole(),
                                    file.getBytes(StandardCharsets.UTF_8),
                                    IfEmpty.ERASE_ALL,
                                    new DeskAndContactNames(Map.of(), Map.of()),
                                    NOW))
                    .isInstanceOf(StaffDirectory.Importing.Imported.class);
        }

        StaffDirectory.Updating update() {
            return new StaffDirectory(rosters, inUse).update();
        }

        List<String> find(String typed) {
            return new StaffDirectory(rosters, inUse)
                    .search(operator, typed).stream().map(RosterEntry::role).toList();
        }
    }

    @BeforeEach
    void nothing_is_imported_yet() {
        database.sql("delete from roster").update();
    }

    @Test
    void before_the_first_import_there_is_no_directory() {
        assertThat(one.rosters.find()).isEmpty();
        assertThat(one.rosters.findState()).isEmpty();
        assertThat(one.update()).isEqualTo(new StaffDirectory.Updating.UpToDate(0));
        assertThat(one.find("secrétariat")).isEmpty();
    }

    @Test
    void what_was_imported_is_read_back_as_it_was_by_another_process() {
        one.load(FILE);
        List<RosterEntry> read = two.rosters.find().orElseThrow().entries();
        assertThat(read).hasSize(2);
        assertThat(read.getFirst().name()).contains("Zoé Fictive");
        assertThat(read.getFirst().words()).containsExactly("secrétaire", "accueil");
        assertThat(read.getFirst().substitute()).contains(read.getLast().id());
        one.rosters.replace(two.rosters.find().orElseThrow());
        assertThat(two.rosters.find().orElseThrow().entries()).isEqualTo(read);
        assertThat(two.rosters.findState()).contains(new RosterState(2, NOW));
    }

    @Test
    void both_nodes_search_what_one_of_them_imported() {
        one.load(FILE);
        List.of(one, two).forEach(Node::update);
        assertThat(List.of(one.find("fictive"), two.find("fictive"))).containsOnly(List.of("Secrétariat – Bessin"));
        two.load("fonction\nAccueil\n");
        List.of(one, two).forEach(Node::update);
        assertThat(List.of(one.find("fictive"), two.find("fictive"))).containsOnly(List.of());
        assertThat(List.of(one.find("accueil"), two.find("accueil"))).containsOnly(List.of("Accueil"));
        two.load("fonction\n");
        assertThat(one.update()).isEqualTo(new StaffDirectory.Updating.UpToDate(0));
        assertThat(one.find("accueil")).isEmpty();
    }

    @Test
    void an_import_notifies_all_nodes() throws SQLException {
        try (Connection listening = source.getConnection();
                var statement = listening.createStatement()) {
            statement.execute("listen roster");
            one.load(FILE);
            assertThat(listening.unwrap(PGConnection.class).getNotifications(PATIENCE_MILLIS))
                    .hasSize(1);
            statement.execute("unlisten roster");
        }
    }

    @Test
    void whoever_has_the_database_alone_reads_no_name_extension_or_role() {
        one.load(FILE);
        String row = database.sql("select cast(row_to_json(r) as text) || encode(sealed, 'escape') from roster r")
                .query(String.class)
                .single();
        assertThat(row).contains("\"entries\":2").doesNotContainIgnoringCase("fictive", "4412", "secr", "bessin");
    }

    @Test
    void ids_are_the_same_on_all_nodes_and_cannot_be_guessed_without_the_key(@TempDir Path elsewhere) {
        assertThat(one.rosters.idOf("fictive")).isEqualTo(two.rosters.idOf("fictive"));
        assertThat(new Node(elsewhere).rosters.idOf("fictive")).isNotEqualTo(one.rosters.idOf("fictive"));
    }

    @Test
    void with_another_key_the_directory_is_unreadable_until_the_next_import(@TempDir Path elsewhere) {
        one.load(FILE);
        var other = new Node(elsewhere);
        assertThat(other.update()).isEqualTo(new StaffDirectory.Updating.Unreadable());
        assertThat(other.rosters.find()).isEqualTo(Optional.empty());
        other.load(FILE);
        assertThat(other.update()).isEqualTo(new StaffDirectory.Updating.UpToDate(2));
        assertThat(database.sql("select count(*) from roster")
                        .query(Integer.class)
                        .single())
                .isOne();
    }
}
