package fr.gpsusagers.understanding.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.job.NodeLocks;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.platform.store.NodeLocksForTests;
import fr.gpsusagers.running.WithDatabase;
import fr.gpsusagers.understanding.learning.Learning;
import fr.gpsusagers.understanding.learning.Model;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Two nodes on one database, each with its own model files.
@WithDatabase
class SharedModelsTest {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    private static final String BOOK = "0123456789abcdef";

    /// A small one: what it was learnt from makes no difference here, and large ones take long to store.
    private static final Model MODEL =
            Learning.learn(TestPacks.example().phrasebook().only(_ -> false));

    private final AtomicInteger learnt = new AtomicInteger();
    private final JdbcClient database;
    private final StoredModels stored;
    private final NodeLocks locks;

    @TempDir
    private Path folder;

    SharedModelsTest(JdbcClient database, DataSource source) {
        this.database = database;
        this.stored = new StoredModels(database);
        this.locks = NodeLocksForTests.of(source);
    }

    @BeforeEach
    void forget() {
        database.sql("delete from learnt_model").update();
    }

    @Test
    void what_one_node_learnt_the_other_takes_from_the_database_and_keeps_in_a_file() {
        node("one").learnOnce(BOOK, this::learn);
        assertThat(node("two").find(BOOK)).isPresent();
        assertThat(folder.resolve("two/" + BOOK + ".modele")).exists();
        assertThat(learnt).hasValue(1);
    }

    @Test
    void of_two_nodes_that_need_a_model_at_once_one_learns() throws Exception {
        List<Callable<Model>> both = List.of(
                () -> node("one").learnOnce(BOOK, this::learn),
                () -> node("two").learnOnce(BOOK, this::learn));
        try (var nodes = Executors.newFixedThreadPool(2)) {
            assertThat(nodes.invokeAll(both))
                    .allSatisfy(one -> assertThat(one.get()).isNotNull());
        }
        assertThat(learnt).hasValue(1);
    }

    @Test
    void a_model_that_was_in_a_file_is_offered_once() throws Exception {
        new ModelFiles(folder.resolve("one")).add(BOOK, MODEL);
        node("one").offer(BOOK, MODEL, NOW);
        node("one").offer(BOOK, MODEL, NOW.plusSeconds(60));
        assertThat(database.sql("select kept_at from learnt_model")
                        .query(Instant.class)
                        .list())
                .containsExactly(NOW);
        assertThat(node("two").find(BOOK)).isPresent();
    }

    @Test
    void a_model_of_another_version_is_learnt_again() throws Exception {
        stored.add(BOOK, new byte[] {1, 2, 3, 4}, NOW);
        assertThat(node("one").find(BOOK)).isEmpty();
        node("one").learnOnce(BOOK, this::learn);
        Files.delete(folder.resolve("one/" + BOOK + ".modele"));
        assertThat(node("one").find(BOOK)).isPresent();
    }

    @Test
    void only_the_last_models_are_kept() {
        for (int day = 0; day < 5; day++) {
            stored.add("book-" + day, new byte[] {1}, NOW.plusSeconds(day));
        }
        assertThat(database.sql("select fingerprint from learnt_model order by fingerprint")
                        .query(String.class)
                        .list())
                .containsExactly("book-2", "book-3", "book-4");
    }

    private Model learn() {
        learnt.incrementAndGet();
        return MODEL;
    }

    private SharedModels node(String name) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("stored", stored);
        beans.addBean("locks", locks);
        return new SharedModels(
                new ModelFiles(folder.resolve(name)),
                beans.getBeanProvider(StoredModels.class),
                beans.getBeanProvider(NodeLocks.class),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
