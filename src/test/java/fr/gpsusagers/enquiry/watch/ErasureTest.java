package fr.gpsusagers.enquiry.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.gpsusagers.Gps;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.watch.ErasePersons.Due;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.running.Askings;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Team;
import fr.gpsusagers.running.TestClock;
import fr.gpsusagers.sending.ForgetMessages;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.Outbox;
import fr.gpsusagers.sending.notice.PretendMessages;
import fr.gpsusagers.sending.notice.SendNotices;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.suite.Thorough;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// The proof that the erased are gone: the whole product on a database of its own, and every byte of its files
/// read.
@Thorough
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(
        classes = Gps.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "logging.level.root=info")
@Import({RunningProduct.StandingClock.class, Planting.class, Places.class})
@DirtiesContext
class ErasureTest {

    private static final int PEOPLE = 100;
    private static final Actor.House CLOCKWORK = new Actor.Clockwork();
    private static final Path DATA = Path.of("target/erasure-data").toAbsolutePath();
    private static final List<String> SECRET = List.of("wrapped_key", "sealed", "number_hash", "mail_hash");
    private static final int SEALED_START = 48;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Planting planting;

    @Autowired
    private Places places;

    @Autowired
    private Persons persons;

    @Autowired
    private Steps steps;

    @Autowired
    private SendNotices sendNotices;

    @Autowired
    private Outbox outbox;

    @Autowired
    private PretendMessages messages;

    @Autowired
    private ForgetMessages forgetMessages;

    @Autowired
    private ErasePersons erasePersons;

    @Autowired
    private Traces traces;

    @Autowired
    private Team team;

    private final Needles needles = new Needles();

    @DynamicPropertySource
    static void useADatabaseOfItsOwn(DynamicPropertyRegistry settings) throws IOException {
        deleteTree(DATA);
        settings.add("gps.pack", TestPacks.FROZEN::toString);
        settings.add("gps.data", DATA::toString);
        settings.add("gps.programs", () -> Path.of("target").toAbsolutePath().toString());
        settings.add("gps.port", () -> 0);
        settings.add("gps.pretend", () -> "on");
    }

    @Test
    void of_a_hundred_people_who_were_answered_nothing_is_left_anywhere(CapturedOutput log) throws IOException {
        List<Planted> people = plant();
        people.forEach(this::learnWhatToLookFor);
        theyAreKnownAndTheSearchFindsThem(people);

        clock.pass(Duration.ofDays(31));
        outbox.forget(clock.instant());
        assertThat(erasePersons.eraseDue(CLOCKWORK, Due.IN_TIME, clock.instant()))
                .isEqualTo(PEOPLE);
        assertThat(needles.findBelow(DATA).keySet())
                .as("deleted rows are still in the files")
                .containsAll(named(people, "wrapped_key", "number_hash"));

        assertThat(traces.remove()).isEmpty();
        forgetMessages.forget(clock.instant());

        assertThat(people).noneMatch(someone -> persons.find(someone.enquiry()).isPresent());
        assertThat(needles.findBelow(DATA)).as("files of the data folder").isEmpty();
        assertThat(needles.findIn(places.tables())).as("tables, with sessions").isEmpty();
        assertThat(needles.findIn(places.messages())).as("messages in memory").isEmpty();
        assertThat(places.newTemporaryFiles(needles)).as("temporary files").isEmpty();
        assertThat(needles.findIn(log.getAll())).as("log").isEmpty();
        theFiguresStay();
        LoggerFactory.getLogger(getClass())
                .info("Someone is {}", people.getFirst().person().firstName());
        assertThat(needles.findIn(log.getAll())).as("the log is heard").containsExactly("name of 0");
    }

    private List<Planted> plant() {
        clock.moveTo(LocalDateTime.parse("2026-11-27T18:00"));
        var agent = new Actor.Staff(team.hire(Role.AGENT, Askings.DESK).agent());
        List<Planted> people =
                IntStream.range(0, PEOPLE).mapToObj(planting::ask).toList();
        await().untilAsserted(() -> {
            List.of(Medium.values()).forEach(medium -> sendNotices.send(medium, clock.instant()));
            assertThat(messages.list()).as("by mail and by text message").hasSize(2 * PEOPLE);
        });
        clock.moveTo(LocalDateTime.parse("2026-11-30T09:40"));
        people.forEach(someone -> planting.answer(someone, agent));
        List.of("analyze", "checkpoint").forEach(order -> database.sql(order).update());
        return people;
    }

    /// The bytes of the row, and each text.
    private void learnWhatToLookFor(Planted someone) {
        someone.addTo(needles);
        SECRET.forEach(column -> select(someone, column + " from enquiry_person")
                .forEach(bytes -> needles.addBinary(someone.named(column), bytes)));
        select(someone, "note from enquiry_step")
                .forEach(bytes -> needles.addBinary(someone.named("sealed note"), bytes));
    }

    /// The start is enough: a long text lies in pieces.
    private List<byte[]> select(Planted someone, String what) {
        return database
                .sql("select " + what + " where enquiry = :enquiry")
                .param("enquiry", someone.enquiry().value())
                .query((row, _) -> Optional.ofNullable(row.getBytes(1)))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .map(bytes -> Arrays.copyOf(bytes, Math.min(bytes.length, SEALED_START)))
                .toList();
    }

    private void theyAreKnownAndTheSearchFindsThem(List<Planted> people) throws IOException {
        assertThat(people)
                .allSatisfy(
                        someone -> assertThat(persons.find(someone.enquiry())).contains(someone.person()));
        Set<String> secrets = named(people, "wrapped_key", "sealed", "number_hash", "mail_hash", "sealed note");
        assertThat(needles.findBelow(DATA).keySet()).containsExactlyInAnyOrderElementsOf(secrets);
        assertThat(needles.findIn(places.tables())).containsExactlyInAnyOrderElementsOf(secrets);
        assertThat(needles.findIn(readable(people)))
                .containsExactlyInAnyOrderElementsOf(
                        named(people, "name", "mail", "words", "more words", "note", "last note", "number"));
        assertThat(needles.findIn(places.messages()))
                .containsExactlyInAnyOrderElementsOf(named(people, "mail", "number"));
    }

    /// All that whoever has the keys can read.
    private String readable(List<Planted> people) {
        return people.stream()
                .flatMap(someone -> {
                    var person = persons.find(someone.enquiry()).orElseThrow();
                    return Stream.of(
                                    Stream.of(
                                            person.number().orElseThrow().display(),
                                            person.mail().orElseThrow().value(),
                                            person.firstName().orElseThrow()),
                                    person.words().stream(),
                                    steps.list(someone.enquiry()).stream().flatMap(told -> told.note().stream()))
                            .flatMap(texts -> texts);
                })
                .collect(Collectors.joining("\n"));
    }

    private void theFiguresStay() {
        assertThat(database.sql("select count(*) from enquiry where outcome = 'repondu'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(PEOPLE);
        assertThat(database.sql("select count(*) from enquiry_step where kind = 'erased' and actor = 'horloge'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(PEOPLE);
    }

    private static Set<String> named(List<Planted> people, String... things) {
        return people.stream()
                .flatMap(someone -> Stream.of(things).map(someone::named))
                .collect(Collectors.toSet());
    }

    private static void deleteTree(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
