package fr.gpsusagers.switchboard.hour;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.running.Asker.Ticket;
import fr.gpsusagers.running.RawClient;
import fr.gpsusagers.running.TestClock;
import fr.gpsusagers.switchboard.ProductTimers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/// An hour in which two agents, an operator and citizens work at the same requests. The seed decides who does what.
final class SharedHour {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int POLL = 50;
    private static final String BOTH = "Les deux";
    private static final int LONGEST_PAUSE = 3;
    private static final int WAITING_AT_FIRST = 5;

    private final Random random;
    private final TestClock clock;
    private final Stopwatch watch;
    private final List<Seat> seats;
    private final Truth truth;
    private final Books books;
    private final Words words = new Words();
    private final Kept kept;
    private final ProductTimers timers;
    private final CitizenDeeds citizens;
    private final OperatorDeeds operatorDeeds;
    private final AgentDeeds agentDeeds;
    private final Races races;
    private final List<String> story = new ArrayList<>();
    private int overtaken;
    private int heard;

    /// @param seats the operator and two agents
    SharedHour(
            long seed,
            ApplicationContext product,
            TestClock clock,
            RawClient client,
            List<Seat> seats,
            Stopwatch watch) {
        this.random = new Random(seed * 1_000_003);
        this.clock = clock;
        this.watch = watch;
        this.seats = seats;
        this.truth = new Truth(product, clock);
        this.books = new Books(product);
        this.kept = new Kept(product, clock, books, words);
        this.timers = new ProductTimers(product, clock);
        this.citizens = new CitizenDeeds(client, words, random, watch, this::isOnACard);
        this.operatorDeeds = new OperatorDeeds(words, citizens::learn);
        this.agentDeeds = new AgentDeeds(words, random);
        this.races = new Races(seats.get(1), seats.get(2), random, watch);
    }

    private boolean isOnACard(Ticket ticket) {
        return seats.stream().anyMatch(seat -> seat.sees("article header:has-text('" + ticket.reference() + "')"));
    }

    void begin() {
        Stream.generate(() -> citizens).limit(WAITING_AT_FIRST).forEach(CitizenDeeds::ask);
    }

    /// Plays until this moment.
    void playUntil(LocalDateTime end) {
        while (FrenchTime.now(clock).isBefore(end)) {
            pass(random.nextInt(LONGEST_PAUSE));
            act();
        }
    }

    /// Lets time pass on the open pages, which say who is working on what, then for the timers of the product. The
    /// pages' next minute shows what the timers did.
    private void pass(int minutes) {
        if (minutes == 0) {
            return;
        }
        tell("Le temps passe", () -> {
            forward(minutes);
            watch.start();
            timers.goOnUntil(FrenchTime.now(clock).plusMinutes(minutes));
            forward(1);
        });
    }

    private void forward(int minutes) {
        seats.forEach(seat ->
                seat.page().clock().fastForward(Duration.ofMinutes(minutes).toMillis()));
        seats.getFirst().page().waitForTimeout(POLL);
    }

    private void act() {
        int who = random.nextInt(10);
        if (who < 2) {
            choose("", citizens.all());
        } else if (who < 4) {
            choose(seats.getFirst().name(), operatorDeeds.of(seats.getFirst()));
        } else if (who < 5) {
            choose(BOTH, races.all());
        } else {
            Seat agent = seats.get(1 + who % 2);
            choose(agent.name(), agentDeeds.of(agent, seats.get(2 - who % 2)));
        }
    }

    private void choose(String who, Stream<Deed> deeds) {
        List<Deed> possible = Deed.weighed(deeds);
        if (!possible.isEmpty()) {
            Deed deed = possible.get(random.nextInt(possible.size()));
            tell((who + " " + deed.what()).strip(), deed.act());
            overtaken += who.equals(BOTH) && isOneOvertaken() ? 1 : 0;
        }
    }

    private boolean isOneOvertaken() {
        return seats.stream().anyMatch(seat -> seat.page().url().endsWith("fait=devance"));
    }

    private void tell(String what, Runnable act) {
        story.add(FrenchTime.now(clock).toLocalTime() + " " + what);
        act.run();
        everyoneSees(what);
        seats.forEach(kept::settle);
        books.agree();
    }

    /// Waits until every open page shows what has happened. The press itself counts in the figures, and a slow answer
    /// to the agent who pressed is no delay of the others.
    private void everyoneSees(String what) {
        Instant answered = Instant.now();
        List<String> behind = listBehind();
        while (!behind.isEmpty()) {
            assertThat(Duration.between(answered, Instant.now()))
                    .as(String.join("\n", behind))
                    .isLessThan(PATIENCE);
            seats.getFirst().page().waitForTimeout(POLL);
            behind = listBehind();
        }
        watch.lap(what);
        heard += seats.stream().anyMatch(seat -> seat.sees("[data-news] [role=alert]")) ? 1 : 0;
    }

    private List<String> listBehind() {
        return seats.stream().flatMap(this::findBehind).toList();
    }

    private Stream<String> findBehind(Seat seat) {
        Shown shown = Shown.on(seat);
        String due = truth.of(seat, shown);
        return due.equals(shown.lines())
                ? Stream.of()
                : Stream.of(seat.name() + " at " + seat.page().url() + " shows\n" + shown.lines() + "\nnot\n" + due);
    }

    /// Nothing is lost and nothing is left over.
    ///
    /// @param reader the page of a colleague who may read every card
    void end(Page reader) {
        assertThat(heard).as("deeds after which an open card told news").isPositive();
        kept.nothingIsLost(books.cards(reader));
        books.everyRequestIsInGoodHands();
    }

    /// How much happened, and how soon the others saw it.
    String figures() {
        return "%s ; %d mots gardés, %d rendus ; déplacées ou repromises par l’horloge : %d ; devancés : %d ; avec des nouvelles sur une carte : %d"
                .formatted(watch, words.sent().size(), words.dropped().size(), books.countMoved(), overtaken, heard);
    }

    /// What happened, in order.
    @Override
    public String toString() {
        return String.join("\n", story);
    }
}
