package fr.gpsusagers.enquiry.lives;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import fr.gpsusagers.running.WithDatabase;
import fr.gpsusagers.suite.TestFolder;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/// Who plays lives says what time it is. That is possible on a database of generated lives only.
@WithDatabase
class ProductProcessTest {

    private static final Path KEY = TestFolder.DATA.resolve("cle-d-essai");

    private final DataSource real;

    ProductProcessTest(DataSource real) {
        this.real = real;
    }

    @Test
    void on_any_other_database_nothing_can_be_told_what_time_it_is() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new ProductProcess(real, KEY))
                .withMessage("Only a database of generated lives may be told what time it is");
    }

    @Test
    void a_database_of_generated_lives_is_told_the_time_with_each_order() {
        try (var database = LifeDatabase.create()) {
            assertThatNoException().isThrownBy(() -> new ProductProcess(database.source(), KEY));
        }
    }
}
