package fr.gpsusagers.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import fr.gpsusagers.suite.Thorough;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Colleagues' names and extensions must not reach a citizen, a program, an export or the ledger: no code there can
/// even name the types of the staff directory.
@Thorough
class StaffDirectoryTest {

    /// `console` only imports and prints counts, `demo` only imports.
    private static final Set<String> INSIDERS = Set.of("staff", "switchboard", "console");

    private static final Path FIXTURE =
            Path.of("src/test/fixtures/insiders/the_staff_directory_stays_with_insiders.md");

    @Test
    void only_insiders_know_the_staff_directory() {
        assertThat(outsiders(Project.here())).isEmpty();
    }

    @Test
    void a_page_a_program_and_a_request_that_know_it_are_seen(@TempDir Path folder) throws IOException {
        Fixture fixture = Fixture.read(FIXTURE);
        assertThat(outsiders(fixture.buildIn(folder)))
                .allMatch(breach -> fixture.culprits().stream().anyMatch(breach::contains))
                .satisfies(breaches -> assertThat(fixture.culprits())
                        .allMatch(culprit -> breaches.stream().anyMatch(breach -> breach.contains(culprit))));
    }

    private static List<String> outsiders(Project project) {
        return project.classes().stream()
                .filter(type -> !INSIDERS.contains(Floors.moduleOf(type)))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(StaffDirectoryTest::isOnTheDirectory)
                .map(Dependency::getDescription)
                .toList();
    }

    private static boolean isOnTheDirectory(Dependency dependency) {
        return dependency
                .getTargetClass()
                .getBaseComponentType()
                .getPackageName()
                .equals(Project.BASE + ".staff.roster");
    }
}
