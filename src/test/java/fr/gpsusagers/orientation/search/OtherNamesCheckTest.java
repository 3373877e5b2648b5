package fr.gpsusagers.orientation.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.pack.Finding;
import fr.gpsusagers.kernel.pack.PackFiles;
import fr.gpsusagers.orientation.coverage.ProveCoverage;
import fr.gpsusagers.orientation.publication.CheckPack;
import fr.gpsusagers.pack.PlantedPack;
import fr.gpsusagers.pack.TestPacks;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What `check` says about `annuaire/autres_noms.csv`.
class OtherNamesCheckTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            contact:fantome,la maison           ; « fantome » n’existe pas
            role:fantome,la maison              ; « fantome » n’existe pas
            type:cm,le centre                   ; Vouliez-vous « cms »
            cms,le centre                       ; illisible. Écrivez contact:…
            type:clic,                          ; Il faut une cible et un nom
            type:clic,dispensaire               ; a deux cibles
            """)
    void a_wrong_row_is_told(String row, String message) {
        PlantedPack pack = PlantedPack.in(folder).append("annuaire/autres_noms.csv", row);
        assertThat(findings(pack.folder()))
                .anyMatch(finding -> finding.message().contains(message));
    }

    private static List<Finding> findings(Path pack) {
        return new CheckPack(TestPacks.reader(), new ProveCoverage())
                .check(PackFiles.ofFolder(pack))
                .findings();
    }
}
