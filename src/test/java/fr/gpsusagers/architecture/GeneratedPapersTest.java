package fr.gpsusagers.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.suite.Thorough;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The generated pages in docs match the code.
@Thorough
class GeneratedPapersTest {

    @Test
    void the_map_of_the_modules_is_the_one_of_the_code() throws IOException {
        new Paper(Path.of("docs/modules.md"), new ModuleMap(Project.here()).text()).isUpToDate();
    }

    @Test
    void the_rights_matrix_is_the_one_of_the_controllers() throws IOException {
        new Paper(Path.of("docs/rights.md"), RightsMatrix.of(Project.here())).isUpToDate();
    }

    @Test
    void the_register_of_personal_data_is_the_declared_one() throws IOException {
        new Paper(Path.of("docs/registre.md"), DataRegisterPaper.of(DataRegister.read())).isUpToDate();
    }

    @Test
    void the_rights_matrix_names_every_address_with_its_prefix_and_who_may_call_it(@TempDir Path folder)
            throws IOException {
        Project project = Fixture.read(Path.of("src/test/fixtures/rights.md")).buildIn(folder);

        assertThat(RightsMatrix.of(project).lines().filter(line -> line.contains("ANYONE")))
                .containsExactly(
                        "| `/api/v1/besoins` | GET | ANYONE |  | `api.NeedsController.needs` |",
                        "| `/api/v1/mistakes` | any | ANYONE |  | `api.NeedsController.mistake` |",
                        "| `/api/v1/needs` | GET | ANYONE |  | `api.NeedsController.needs` |",
                        "| `/api/v1/orientations` | POST | ANYONE |  | `api.NeedsController.orient` |");
    }
}
