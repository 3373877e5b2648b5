package fr.gpsusagers.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gpsusagers.kernel.start.Refusal;
import fr.gpsusagers.kernel.start.Settings;
import fr.gpsusagers.suite.Thorough;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Thorough
class DatabaseTest {

    @TempDir
    private Path folder;

    @Test
    void two_products_on_one_folder_are_refused_with_a_database_of_the_operator_too() {
        try (var _ = Database.open(settings(), folder)) {
            assertThatThrownBy(() -> Database.open(settings(), folder))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("Un autre GPS usagers utilise déjà le dossier " + folder
                            + ". Arrêtez-le, ou choisissez un autre dossier avec GPS_DATA.");
        }
        try (var again = Database.open(settings(), folder)) {
            assertThat(again.access().url())
                    .isEqualTo(settings().external().orElseThrow().url());
        }
    }

    @Test
    void a_command_works_beside_the_product_on_its_folder() {
        try (var _ = Database.open(settings(), folder);
                var command = Database.share(settings(), folder)) {
            assertThat(command.access().user()).isEqualTo(TestCluster.user());
        }
    }

    private Settings settings() {
        return Settings.read(Map.of(
                "gps.database.url", TestCluster.url(),
                "gps.database.user", TestCluster.user(),
                "gps.database.password", TestCluster.password(),
                "gps.data", folder.toString())::get);
    }
}
