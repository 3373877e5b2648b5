package fr.gpsusagers.enquiry.store;

import static java.util.stream.Collectors.toSet;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.UseCases;
import fr.gpsusagers.enquiry.citizen.Asking;
import fr.gpsusagers.enquiry.citizen.OpenEnquiry;
import fr.gpsusagers.enquiry.citizen.OpeningLimits;
import fr.gpsusagers.enquiry.citizen.OpeningResult;
import fr.gpsusagers.enquiry.citizen.ReceiveMessage;
import fr.gpsusagers.enquiry.citizen.ReceivedMessage;
import fr.gpsusagers.enquiry.life.SenderCheck;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.kernel.job.OneByOneForTests;
import fr.gpsusagers.kernel.key.TestKeys;
import fr.gpsusagers.ledger.LedgerInMemory;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.running.Askings;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Login;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.staff.desk.DeskCallbacks;
import fr.gpsusagers.staff.desk.DeskOpenings;
import fr.gpsusagers.staff.desk.DeskState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Opens enquiries and runs use cases on them against a real database.
public final class Enquiring {

    public static final Pack PACK = TestPacks.bocage();
    public static final DeskId RSA = new DeskId(Askings.DESK);
    public static final DeskId SWITCHBOARD = new DeskId("guichet-standard");
    public static final DeskId LISIEUX = new DeskId("guichet-circo-pays-auge-sud");

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    /// Desks that do not call back.
    final Set<DeskId> closed = new HashSet<>();

    final LedgerInMemory ledger = new LedgerInMemory();
    public final Enquiries enquiries;
    public final Persons persons;
    public final Steps steps;
    public final DeskCallbacks deskCallbacks;
    final DeskOpenings openings = new AllReady(closed);
    /// When the one agent of a desk was last there; empty for no desk at first.
    final Map<DeskId, Instant> seen = new HashMap<>();
    static final ReceivedMessage MESSAGE = new ReceivedMessage(
            ChannelKind.EMAIL, SenderCheck.KNOWN, "Encore un mot.", 0, ReceivedMessage.Meaning.ASKS);

    final OpenEnquiry openEnquiry;
    final ReceiveMessage receiveMessage;
    private final DataSource source;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    public Enquiring(DataSource source) {
        this(source, UnaryOperator.identity());
    }

    /// @param around wraps the repository that the use cases get
    public Enquiring(DataSource source, UnaryOperator<Enquiries> around) {
        this.source = source;
        database = JdbcClient.create(source);
        enquiries = around.apply(new StoredEnquiries(database));
        var vault = new Vault(TestKeys.master());
        persons = new StoredPersons(database, vault);
        steps = new StoredSteps(database, ledger, persons, vault);
        deskCallbacks = new DeskCallbacks(openings, new SeenInMemory(seen));
        receiveMessage = useCases().receiveMessage();
        openEnquiry = useCases().openEnquiry(OpeningLimits.USUAL);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
    }

    public UseCases useCases() {
        return useCases(enquiries);
    }

    UseCases useCases(Enquiries others) {
        return new UseCases(
                others, persons, steps, deskCallbacks, new SeenInMemory(Map.of()), openings, OneByOneForTests.STRICT);
    }

    DataSource source() {
        return source;
    }

    /// All desks of the pack have an agent, and all except `closed` call back.
    private record AllReady(Set<DeskId> closed) implements DeskOpenings {

        @Override
        public Set<DeskId> listReady(LocalDate day) {
            return PACK.directory().desks().stream()
                    .map(Desk::id)
                    .filter(desk -> !closed.contains(desk))
                    .collect(toSet());
        }

        @Override
        public List<DeskState> listStates() {
            return PACK.directory().desks().stream()
                    .map(desk -> new DeskState(desk.id(), !closed.contains(desk.id()), 1))
                    .toList();
        }

        @Override
        public boolean add(DeskId desk, AgentId by, Instant at) {
            return false;
        }

        @Override
        public boolean updateClosed(DeskId desk, AgentId by, Instant at) {
            return false;
        }
    }

    /// Deletes all enquiries, their persons and their history.
    public void forgetAll() {
        for (String table : new String[] {"enquiry_step", "enquiry_person", "enquiry"}) {
            database.sql("delete from " + table).update();
        }
    }

    public <T> T kept(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }

    public void keep(Runnable work) {
        transaction.executeWithoutResult(_ -> work.run());
    }

    public OpeningResult open(Asking asking, Instant now) {
        return kept(() -> openEnquiry.open(new Actor.Citizen(), PACK, asking, now));
    }

    /// Opens an enquiry about a suspended RSA from a new number.
    Enquiry opened(Instant now) {
        return promised(open(asking("rsa-suspension", newNumber()), now));
    }

    public static Enquiry promised(OpeningResult opening) {
        return ((OpeningResult.Stored) opening).enquiry();
    }

    public static PhoneNumber newNumber() {
        return PhoneNumber.parse("06 39 98 %02d %02d".formatted(NUMBERS.get() / 100, NUMBERS.getAndIncrement() % 100));
    }

    public static Asking asking(String need, PhoneNumber number) {
        return Askings.about(need, Person.at(number));
    }

    public static Actor.Staff agent(DeskId... desks) {
        return new Actor.Staff(Agent.invited(
                        AgentId.random(),
                        Login.parse("agent-" + NUMBERS.incrementAndGet()),
                        Set.of(Role.AGENT),
                        Stream.of(desks).collect(toSet()))
                .activated());
    }

    public static Instant at(String moment) {
        return FrenchTime.instant(LocalDateTime.parse(moment));
    }

    /// The number from which an enquiry came.
    PhoneNumber numberOf(Enquiry enquiry) {
        return persons.find(enquiry.id()).orElseThrow().number().orElseThrow();
    }
}
