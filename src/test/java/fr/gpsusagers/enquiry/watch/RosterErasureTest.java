package fr.gpsusagers.enquiry.watch;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.store.StoredForTests;
import fr.gpsusagers.running.WithDatabase;
import fr.gpsusagers.staff.Authority;
import fr.gpsusagers.staff.roster.DeskAndContactNames;
import fr.gpsusagers.staff.roster.RosterInUse;
import fr.gpsusagers.staff.roster.StaffDirectory;
import fr.gpsusagers.staff.roster.StaffDirectory.IfEmpty;
import fr.gpsusagers.staff.store.StaffForTests;
import fr.gpsusagers.suite.TestFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The proof that a colleague who is no longer in the staff directory is in no file of the database.
@WithDatabase
class RosterErasureTest {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    private static final Path FILES = TestFolder.DATA.resolve("postgres");
    private static final int NEEDLE = 32;

    private final JdbcClient database;
    private final DataSource source;
    private final StaffDirectory staffDirectory;
    private final Needles before = new Needles();
    private final Needles after = new Needles();

    RosterErasureTest(JdbcClient database, DataSource source, @TempDir Path data) {
        this.database = database;
        this.source = source;
        this.staffDirectory = new StaffDirectory(StaffForTests.rosters(database, data), new RosterInUse());
    }

    @Test
    void whoever_is_no_longer_in_the_file_is_in_no_file_of_the_database() throws IOException {
        load("fonction;nom;poste\nSecrétariat;Zoé Fictivier-Imaginaire;449912\nAccueil;;4401\n");
        before.add("the name", "Fictivier-Imaginaire");
        before.addBinary("what was sealed", sealed());
        assertThat(find(before)).containsExactly("what was sealed");

        load("fonction;nom;poste\nAccueil;;4401\n");
        after.addBinary("what is sealed", sealed());
        assertThat(find(before)).as("the replaced row is still in the files").containsExactly("what was sealed");

        assertThat(StoredForTests.traces(source).remove()).isEmpty();
        assertThat(find(before)).isEmpty();
        assertThat(find(after)).as("the search finds what is there").isNotEmpty();
    }

    /// Looks in the files of this database and in those that it shares with the databases of other tests.
    private Set<String> find(Needles needles) throws IOException {
        var found = new TreeSet<String>();
        String own = database.sql("select 'base/' || oid from pg_database where datname = current_database()")
                .query(String.class)
                .single();
        for (String folder : List.of(own, "global", "pg_wal")) {
            found.addAll(needles.findBelow(FILES.resolve(folder)).keySet());
        }
        return found;
    }

    private void load(String file) {
        assertThat(staffDirectory.replace(
                        new Authority.OfConsole(),
                        file.getBytes(StandardCharsets.UTF_8),
                        IfEmpty.REFUSE,
                        new DeskAndContactNames(Map.of(), Map.of()),
                        NOW))
                .isInstanceOf(StaffDirectory.Importing.Imported.class);
    }

    private byte[] sealed() {
        return database.sql("select sealed from roster")
                .query((row, _) -> Arrays.copyOf(row.getBytes("sealed"), NEEDLE))
                .single();
    }
}
