package fr.gpsusagers.platform.store;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gpsusagers.kernel.start.Refusal;
import fr.gpsusagers.suite.Thorough;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

@Thorough
class AccessTest {

    private final Access access = new Access(TestCluster.newUrl(), TestCluster.user(), TestCluster.password());

    @Test
    void the_embedded_database_keeps_what_it_acknowledged() {
        assertThatCode(access::checkDurability).doesNotThrowAnyException();
    }

    @Test
    void a_setting_that_is_off_for_this_database_alone_is_seen() throws SQLException {
        try (var connection = access.connect();
                var statement = connection.createStatement()) {
            statement.execute(
                    "alter database " + access.url().replaceFirst(".*/", "") + " set synchronous_commit = off");
        }
        assertThatThrownBy(access::checkDurability)
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Le réglage synchronous_commit de PostgreSQL est à off");
    }

    @Test
    void a_wrong_password_is_told_without_repeating_it() {
        var wrong = new Access(access.url(), access.user(), "devine");
        assertThatThrownBy(wrong::checkDurability)
                .hasMessageContaining("elle refuse l’utilisateur ou son mot de passe.")
                .hasMessageNotContaining("devine");
    }
}
