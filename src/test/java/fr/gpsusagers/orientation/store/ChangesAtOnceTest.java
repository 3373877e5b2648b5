package fr.gpsusagers.orientation.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.change.ChangeKind;
import fr.gpsusagers.orientation.change.ChangeSubject;
import fr.gpsusagers.orientation.change.ManualChanges;
import fr.gpsusagers.orientation.change.ManualChanges.Adding;
import fr.gpsusagers.orientation.change.ManualChanges.Undoing;
import fr.gpsusagers.orientation.change.ProposedChange;
import fr.gpsusagers.orientation.change.Span;
import fr.gpsusagers.orientation.coverage.ProveCoverage;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.running.WithDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Two administrators change the content at the same moment. The use case runs in its transactions, as in the product.
@WithDatabase
class ChangesAtOnceTest {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    private static final Pack BASE = TestPacks.example();
    private static final ProposedChange NUMBER = new ProposedChange(
            ChangeKind.NUMBER,
            ChangeSubject.of(Optional.of("service-rsa"), Optional.empty()),
            "02 61 91 02 99",
            Span.parse(Optional.empty(), Optional.empty(), NOW),
            "essai");

    private final ApplicationContextRunner product;

    ChangesAtOnceTest(DataSource source) {
        product = new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        DataSourceTransactionManagerAutoConfiguration.class, TransactionAutoConfiguration.class))
                .withInitializer(context -> new AnnotatedBeanDefinitionReader((BeanDefinitionRegistry) context)
                        .registerBean(writing(), "transactions"))
                .withBean(DataSource.class, () -> source, bean -> bean.setDestroyMethodName(""))
                .withBean(
                        ManualChanges.class,
                        () -> new ManualChanges(
                                new StoredContentChanges(JdbcClient.create(source)), new ProveCoverage()));
    }

    @Test
    void the_second_is_checked_against_the_first() {
        product.run(context -> {
            var changes = context.getBean(ManualChanges.class);
            List<Adding> added = bothAtOnce(() -> changes.add(BASE, NUMBER, "console", NOW));
            assertThat(added).filteredOn(Adding.Added.class::isInstance).hasSize(1);
            assertThat(added)
                    .filteredOn(Adding.Refused.class::isInstance)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Adding.Refused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(ManualChanges.Reason.ALREADY_SAID));
        });
    }

    @Test
    void only_one_of_them_undoes_a_change() {
        product.run(context -> {
            var changes = context.getBean(ManualChanges.class);
            changes.add(BASE, NUMBER, "console", NOW);
            long id = changes.list(BASE, NOW).getLast().change().id();
            List<Undoing> undone = bothAtOnce(() -> changes.undo(id, "console", NOW));
            assertThat(undone).filteredOn(Undoing.Undone.class::isInstance).hasSize(1);
            assertThat(undone)
                    .filteredOn(Undoing.AlreadyUndone.class::isInstance)
                    .hasSize(1);
        });
    }

    /// Not visible here: only the product wires it.
    private static Class<?> writing() {
        try {
            return Class.forName("fr.gpsusagers.platform.spring.WritingUseCases");
        } catch (ClassNotFoundException moved) {
            throw new AssertionError(moved);
        }
    }

    private static <T> List<T> bothAtOnce(Callable<T> work) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(2)) {
            return threads.invokeAll(List.of(work, work)).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }
}
