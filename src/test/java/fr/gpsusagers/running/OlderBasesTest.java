package fr.gpsusagers.running;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.Gps;
import fr.gpsusagers.console.CommandLine;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.life.HistoryRead;
import fr.gpsusagers.enquiry.work.Closings;
import fr.gpsusagers.enquiry.work.Closings.ClosingNote;
import fr.gpsusagers.enquiry.work.DeskView;
import fr.gpsusagers.enquiry.work.DeskWork;
import fr.gpsusagers.enquiry.work.ToDo;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.start.Demonstration;
import fr.gpsusagers.ledger.LedgerChain;
import fr.gpsusagers.platform.store.TestCluster;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Login;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.staff.account.Credentials;
import fr.gpsusagers.suite.Thorough;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// Migrates the database of every released version, filled with a day of fictional requests, to today's.
///
/// `mvn test -Dtest=OlderBasesTest -Dgps.keep=true` stores the database of the version in `parent/pom.xml`, in place of
/// any stored before. Do it once, when that version is released. From then on the files stay as they are.
@Thorough
class OlderBasesTest {

    private static final Path FIXTURES = Path.of("src/test/fixtures");
    private static final Instant MORNING = Instant.parse("2026-12-01T09:45:00Z");

    @BeforeAll
    static void keep(@TempDir Path folder) throws Exception {
        if (Boolean.getBoolean("gps.keep")) {
            Path fixture = FIXTURES.resolve("base-" + version());
            delete(fixture);
            var settings = Map.of(
                    "GPS_DATA", folder.toString(),
                    "GPS_PROGRAMS", Path.of("target").toAbsolutePath().toString(),
                    "GPS_MODELS", Path.of("target/modeles").toAbsolutePath().toString());
            try (var demo = new SpringApplicationBuilder(Gps.class)
                    .properties("gps.port=0")
                    .run(Demonstration.settings(settings))) {
                new KeptBase(fixture).keep(demo.getBean(DataSource.class), folder.resolve("demo"));
            }
        }
    }

    static Stream<Path> bases() throws IOException {
        try (var folders = Files.list(FIXTURES)) {
            return folders
                    .filter(folder -> folder.getFileName().toString().startsWith("base-"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bases")
    void a_base_of_before_is_migrated_read_and_worked_on(Path fixture, @TempDir Path data) throws Exception {
        var kept = new KeptBase(fixture);
        String url = TestCluster.newEmptyUrl();
        kept.restore(new DriverManagerDataSource(url, TestCluster.user(), TestCluster.password()));
        try (var product = today(url, kept, data)) {
            var agent = agentOfAll(product.getBean(JdbcClient.class));
            assertThat(list(product, agent))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line.person()).isPresent());
            assertThat(product.getBean(Credentials.class).find(new Login("rsa-1")))
                    .isPresent();
            assertThat(verify(product)).isZero();
            closeNext(product, agent);
            product.getBean(LedgerChain.class).seal(MORNING);
            assertThat(verify(product)).isZero();
        }
    }

    /// Starts today's product as a command does: it migrates the database that it finds.
    private static ConfigurableApplicationContext today(String url, KeptBase kept, Path data) {
        Stream<String> database = Stream.of(
                "--gps.database.url=" + url,
                "--gps.database.user=" + TestCluster.user(),
                "--gps.database.password=" + TestCluster.password(),
                "--gps.data=" + data);
        return new SpringApplicationBuilder(Gps.class)
                .web(WebApplicationType.NONE)
                .profiles("command")
                .run(Stream.concat(database, kept.settings()).toArray(String[]::new));
    }

    private static Actor.Staff agentOfAll(JdbcClient database) {
        Set<DeskId> desks =
                database
                        .sql("select distinct desk from enquiry")
                        .query((row, _) -> new DeskId(row.getString("desk")))
                        .stream()
                        .collect(Collectors.toSet());
        return new Actor.Staff(Agent.invited(AgentId.random(), new Login("essai"), Set.of(Role.AGENT), desks)
                .activated());
    }

    private static List<ToDo.Line> list(ConfigurableApplicationContext product, Actor.Staff agent) {
        return product.getBean(DeskView.class)
                .showToDo(agent, Instant.now())
                .orElseThrow()
                .lines();
    }

    private static void closeNext(ConfigurableApplicationContext product, Actor.Staff agent) {
        Enquiry next = ((Work.Done) product.getBean(DeskWork.class).takeNext(agent, MORNING)).enquiry();
        assertThat(product.getBean(Closings.class)
                        .close(
                                agent,
                                next.id(),
                                new Outcome.Answered(),
                                ClosingNote.said("Vu au téléphone."),
                                HistoryRead.WHOLE,
                                MORNING))
                .isInstanceOf(Work.Done.class);
    }

    private static int verify(ConfigurableApplicationContext product) {
        return product.getBean(CommandLine.class).run(List.of("ledger", "verify"));
    }

    private static String version() throws IOException {
        return Files.readString(Path.of("parent/pom.xml")).replaceFirst("(?s).*?<revision>(.*?)</revision>.*", "$1");
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
