package fr.gpsusagers.switchboard.hour;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.State;
import fr.gpsusagers.enquiry.life.Balance;
import fr.gpsusagers.enquiry.life.Balance.Owed;
import fr.gpsusagers.enquiry.life.RecordedStep;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.ledger.Entries;
import fr.gpsusagers.ledger.SealedEntry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The requests of the hour as the database, their histories and the ledger tell them.
final class Books {

    private static final int ALL = 1_000_000;

    private final JdbcClient database;
    private final Enquiries enquiries;
    private final Persons persons;
    private final Steps steps;
    private final Entries entries;
    private final long begin;

    Books(ApplicationContext product) {
        this.database = product.getBean(JdbcClient.class);
        this.enquiries = product.getBean(Enquiries.class);
        this.persons = product.getBean(Persons.class);
        this.steps = product.getBean(Steps.class);
        this.entries = product.getBean(Entries.class);
        sealed();
        this.begin = entries.findLast().map(SealedEntry::position).orElse(0L);
    }

    List<Enquiry> list() {
        return database
                .sql("select id from enquiry")
                .query((row, _) -> new EnquiryId(row.getObject("id", UUID.class)))
                .list()
                .stream()
                .map(id -> enquiries.find(id).orElseThrow())
                .toList();
    }

    /// Lists where a word is kept. The words of a request that was joined to another are on the other's card too, and
    /// stay there if the agent takes the joining back: they count once.
    List<String> places(String word) {
        List<Enquiry> all = list();
        List<Enquiry> said = all.stream().filter(enquiry -> says(enquiry, word)).toList();
        return Stream.concat(
                        all.stream()
                                .flatMap(enquiry -> notes(enquiry)
                                        .filter(text -> text.contains(word))
                                        .map(_ -> "history of " + named(enquiry))),
                        said.stream()
                                .filter(enquiry -> said.size() == 1 || !wasJoined(enquiry))
                                .map(enquiry -> "words of " + named(enquiry)))
                .toList();
    }

    private Stream<String> notes(Enquiry enquiry) {
        return steps.list(enquiry.id()).stream().map(RecordedStep::note).flatMap(Optional::stream);
    }

    private boolean says(Enquiry enquiry, String word) {
        return persons.find(enquiry.id()).map(Person::words).stream()
                .flatMap(List::stream)
                .anyMatch(text -> text.contains(word));
    }

    private boolean wasJoined(Enquiry enquiry) {
        return steps.list(enquiry.id()).stream()
                .anyMatch(recorded -> recorded.step() instanceof Step.Closed closed
                        && closed.outcome()
                                .filter(Outcome.Joined.class::isInstance)
                                .isPresent());
    }

    private static String named(Enquiry enquiry) {
        return enquiry.facts().reference().value() + ", " + State.of(enquiry).word();
    }

    /// Reads the cards of all requests, without the list and the fields beside them.
    String cards(Page reader) {
        String base = reader.url().replaceAll("/agent.*", "/agent/demande/");
        return list().stream()
                .map(enquiry -> reader.request().get(base + enquiry.id()).text())
                .map(page -> page.substring(page.indexOf("<article"), page.indexOf("</article>")))
                .collect(joining());
    }

    /// Counts what the timers took from a desk or promised again.
    long countMoved() {
        return list().stream()
                .flatMap(enquiry -> steps.list(enquiry.id()).stream())
                .filter(recorded ->
                        recorded.step() instanceof Step.Escalated || recorded.step() instanceof Step.Renewed)
                .count();
    }

    /// Each request stands where its history says, passes from one agent to the next through the list, and is owed
    /// by the ledger as by the table.
    void agree() {
        List<Enquiry> all = list();
        all.forEach(this::followsItsHistory);
        var balance = new Balance();
        sealed();
        entries.listAfter(begin, ALL).forEach(one -> balance.add(one.entry()));
        assertThat(balance.isEven()).as("the ledger is even").isTrue();
        assertThat(balance.opened()).as("requests in the ledger").isEqualTo(all.size());
        assertThat(balance.owed())
                .isEqualTo(
                        all.stream().filter(Enquiry.Open.class::isInstance).collect(toMap(Enquiry::id, Books::owed)));
    }

    private static Owed owed(Enquiry open) {
        return new Owed(
                open instanceof Enquiry.Taken,
                Optional.of(open.desk()),
                Optional.of(open.promise().dueBy()));
    }

    private void followsItsHistory(Enquiry enquiry) {
        State state = State.CLOSED;
        for (RecordedStep recorded : steps.list(enquiry.id())) {
            assertThat(recorded.step() instanceof Step.Taken && state != State.WAITING)
                    .as("%s is taken while it does not wait", enquiry.id())
                    .isFalse();
            state = recorded.state().orElse(state);
        }
        assertThat(state).as("state of %s by its history", enquiry.id()).isEqualTo(State.of(enquiry));
    }

    /// Each request is promised by a desk, or was closed by an agent or a citizen.
    void everyRequestIsInGoodHands() {
        assertThat(list()).isNotEmpty().allSatisfy(enquiry -> {
            if (enquiry instanceof Enquiry.Closed closed) {
                assertThat(closed.by().isPresent() || isClosedByItsPerson(closed))
                        .as("%s is closed by a person: %s", closed.id(), closed.outcome())
                        .isTrue();
            } else {
                assertThat(enquiry.promise().dueBy()).isAfter(enquiry.facts().openedAt());
            }
        });
    }

    private boolean isClosedByItsPerson(Enquiry.Closed closed) {
        return steps.list(closed.id()).reversed().stream()
                .filter(recorded -> recorded.step() instanceof Step.Closed)
                .findFirst()
                .filter(RecordedStep::isByPerson)
                .isPresent();
    }

    /// Waits until the ledger has sealed all that happened.
    private void sealed() {
        await().pollInterval(Duration.ofMillis(20))
                .until(() -> entries.listTail().isEmpty());
    }
}
