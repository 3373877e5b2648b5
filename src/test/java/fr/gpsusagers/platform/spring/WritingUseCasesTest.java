package fr.gpsusagers.platform.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.platform.store.TestCluster;
import fr.gpsusagers.suite.Thorough;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@Thorough
class WritingUseCasesTest {

    private final ApplicationContextRunner product = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    DataSourceTransactionManagerAutoConfiguration.class, TransactionAutoConfiguration.class))
            .withUserConfiguration(Wiring.class)
            .withBean(javax.sql.DataSource.class, TestCluster::newDatabase);

    @Test
    void what_a_writing_use_case_wrote_before_it_failed_is_not_kept() {
        product.run(context -> {
            var database = JdbcClient.create(context.getBean(javax.sql.DataSource.class));
            database.sql("create table note (text text)").update();
            assertThatThrownBy(() -> context.getBean(WriteNote.class).write(database, "perdue", true))
                    .isInstanceOf(IllegalStateException.class);
            context.getBean(WriteNote.class).write(database, "gardée", false);
            assertThat(database.sql("select text from note").query(String.class).list())
                    .containsExactly("gardée");
        });
    }

    @Test
    void a_use_case_that_only_reads_opens_no_transaction() {
        product.run(context ->
                assertThat(context.getBean(ReadNote.class).isInTransaction()).isFalse());
    }

    @Import({WritingUseCases.class, WriteNote.class, ReadNote.class})
    static class Wiring {}

    @UseCase
    public static class WriteNote {

        @Writes
        public void write(JdbcClient database, String text, boolean fail) {
            database.sql("insert into note values (?)").param(text).update();
            if (fail) {
                throw new IllegalStateException("after the first write");
            }
        }
    }

    @UseCase
    public static class ReadNote {

        public boolean isInTransaction() {
            return TransactionSynchronizationManager.isActualTransactionActive();
        }
    }
}
