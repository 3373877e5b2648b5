package fr.gpsusagers.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.pack.Finding;
import fr.gpsusagers.kernel.pack.PackFiles;
import fr.gpsusagers.pack.PlantedPack;
import fr.gpsusagers.pack.TestPacks;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A pack says of which places its nearest is the nearest. `check` names the kinds that may be incomplete.
class NearnessChecksTest {

    private static final String ROLES = "annuaire/roles.yaml";
    private static final String COMPLETE = "    types: [france-services]\n    complet: oui\n";
    private static final String PROOF = "    complet_selon: \"Paquet inventé : tous ses lieux sont ici\"\n";

    private PlantedPack pack;

    @BeforeEach
    void copy(@TempDir Path folder) {
        pack = PlantedPack.in(folder);
    }

    @Test
    void a_rule_of_distance_that_states_nothing_is_refused() {
        pack.replace(ROLES, COMPLETE + PROOF, "    types: [france-services]\n");

        finds(Finding.Severity.ERROR, "de quels lieux ?");
    }

    @Test
    void a_complete_list_says_who_vouches_for_it() {
        pack.replace(ROLES, COMPLETE + PROOF, COMPLETE);

        finds(Finding.Severity.ERROR, "« complet_selon » vont ensemble");
    }

    @Test
    void a_limit_that_is_no_number_is_refused() {
        pack.replace(ROLES, COMPLETE + PROOF, "    types: [france-services]\n    au_plus_km: loin\n");

        finds(Finding.Severity.ERROR, "écrivez un nombre entier de km");
    }

    @Test
    void what_may_be_missing_of_its_kind_is_listed_and_the_pack_accepted() {
        pack.replace(ROLES, COMPLETE + PROOF, "    types: [france-services]\n    au_plus_km: 10\n");

        finds(Finding.Severity.WARNING, "Rôle « france-services » : la liste est peut-être incomplète");
        assertThat(TestPacks.reader().read(PackFiles.ofFolder(pack.folder())))
                .isInstanceOf(ReadPack.Outcome.Accepted.class);
    }

    @Test
    void a_rule_by_commune_measures_no_distance() {
        pack.replace(ROLES, "    types: [mairie]\n", "    types: [mairie]\n    au_plus_km: 10\n");

        finds(Finding.Severity.ERROR, "Cette règle ne mesure pas de distance");
    }

    private void finds(Finding.Severity severity, String said) {
        List<Finding> findings =
                TestPacks.reader().read(PackFiles.ofFolder(pack.folder())).findings();
        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(severity);
            assertThat(finding.message()).contains(said);
            assertThat(finding.where()).asString().startsWith(ROLES);
        });
    }
}
