package fr.gpsusagers.console.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.running.TestClock;
import fr.gpsusagers.staff.roster.Extension;
import fr.gpsusagers.staff.roster.Roster;
import fr.gpsusagers.staff.roster.RosterEntry;
import fr.gpsusagers.staff.roster.RosterInUse;
import fr.gpsusagers.staff.roster.RostersInMemory;
import fr.gpsusagers.staff.roster.StaffDirectory;
import fr.gpsusagers.suite.LongProof;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The staff directory of a demonstration: the shipped roles, with invented extensions.
@LongProof
class InventedRosterTest {

    @Test
    void each_role_has_an_extension_and_nobody_has_a_name() {
        var rosters = new RostersInMemory();
        new InventedRoster(new StaffDirectory(rosters, new RosterInUse()))
                .load(TestPacks.read(Path.of("packs/calvados")).directory(), new TestClock().instant());
        Roster roster = rosters.find().orElseThrow();
        assertThat(roster.entries())
                .allMatch(entry -> entry.name().isEmpty())
                .allMatch(
                        entry -> entry.extension().filter(Extension::isInternal).isPresent())
                .anyMatch(entry -> entry.substitute().isPresent());
        assertThat(roster.entries()).extracting(RosterEntry::extension).doesNotHaveDuplicates();
    }

    @Test
    void the_roles_are_those_of_the_shipped_directory() throws IOException {
        String shipped = Files.readString(Path.of("annuaires/calvados.csv"));
        assertThat(roles(new String(InventedRoster.file(), StandardCharsets.UTF_8)))
                .isEqualTo(roles(shipped));
    }

    private static List<String> roles(String file) {
        return file.lines()
                .map(line -> String.join(";", List.of(line.split(";", -1)).subList(0, 5)))
                .toList();
    }
}
