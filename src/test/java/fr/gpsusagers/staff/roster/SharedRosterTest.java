package fr.gpsusagers.staff.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Authority;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.staff.roster.StaffDirectory.IfEmpty;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The whole way through a running product: import, notification, memory, search.
class SharedRosterTest extends RunningProduct {

    private static final String DESK = "guichet-gestion-rsa-1";

    @Autowired
    private StaffDirectory staffDirectory;

    @BeforeEach
    void a_directory_is_imported() {
        load("fonction;nom;poste\nSecrétariat;Zoé Fictivier;4412\n");
    }

    @AfterEach
    void the_directory_is_emptied() {
        load("fonction\n");
    }

    @Test
    void an_import_is_searched_soon_after_without_any_restart() {
        Agent agent = team.hire(Role.AGENT, DESK).agent();
        await().until(() -> find(agent, "fictivier").size() == 1);
        load("fonction;poste\nAccueil;4401\n");
        await().until(() -> find(agent, "fictivier").isEmpty());
        assertThat(find(agent, "4401")).extracting(RosterEntry::role).containsExactly("Accueil");
    }

    private List<RosterEntry> find(Agent agent, String typed) {
        return staffDirectory.search(agent, typed);
    }

    private void load(String file) {
        staffDirectory.replace(
                new Authority.OfConsole(),
                file.getBytes(StandardCharsets.UTF_8),
                IfEmpty.ERASE_ALL,
                new DeskAndContactNames(Map.of(), Map.of()),
                clock.instant());
    }
}
