package fr.gpsusagers.console.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.running.TestClock;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Authority;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.staff.StaffInMemory;
import fr.gpsusagers.staff.roster.RosterEntry;
import fr.gpsusagers.staff.roster.RostersInMemory;
import fr.gpsusagers.staff.roster.StaffDirectory;
import fr.gpsusagers.staff.roster.StaffDirectory.IfEmpty;
import fr.gpsusagers.suite.LongProof;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The staff directory of the Calvados that is shipped, with its shipped pack.
@LongProof
class ShippedRosterTest {

    private static final RostersInMemory ROSTERS = new RostersInMemory();
    private static final Agent OPERATOR = new StaffInMemory().active("standard", Role.OPERATOR);

    @BeforeAll
    static void it_is_imported_without_a_mistake() throws IOException {
        Instant now = new TestClock().instant();
        assertThat(new StaffDirectory(ROSTERS, ROSTERS.inUse())
                        .replace(
                                new Authority.OfConsole(),
                                Files.readAllBytes(Path.of("annuaires/calvados.csv")),
                                IfEmpty.REFUSE,
                                RosterCommand.names(
                                        TestPacks.read(Path.of("packs/calvados"))
                                                .directory(),
                                        now),
                                now))
                .isEqualTo(new StaffDirectory.Importing.Imported(65, 65, 0, 0));
    }

    @Test
    void it_names_nobody_and_tells_no_extension() {
        assertThat(ROSTERS.find().orElseThrow().entries())
                .hasSize(65)
                .allMatch(entry -> entry.name().isEmpty() && entry.extension().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            typed                          | first
            secrétariat bessin             | Secrétariat – Bessin
            secretaire caen ouest          | Secrétariat – Caen Ouest
            assistante sociale falaise     | Assistants de service social – Falaise
            pmi bocage                     | PMI, secrétariat – Bocage
            pmi vire                       | PMI, secrétariat – Bocage
            gestionnaire rsa lisieux       | Agents de gestion du RSA – secteur 1
            rsa bayeux                     | Agents de gestion du RSA – secteur 2
            secrétaire des as herouville   | Secrétariat des assistants de service social – USDA Nord
            assistante de gestion honfleur | NOBODY
            secrétariat dga                | Secrétariat – Direction générale adjointe de la solidarité
            assistante direction autonomie | Assistance de direction – Direction de l’autonomie
            """, useHeadersInDisplayName = true)
    void what_an_operator_types_finds_the_right_line_first(String typed, String first) {
        assertThat(new StaffDirectory(ROSTERS, ROSTERS.inUse())
                        .search(OPERATOR, typed).stream().map(RosterEntry::role).findFirst())
                .isEqualTo(Optional.of(first).filter(role -> !role.equals("NOBODY")));
    }
}
