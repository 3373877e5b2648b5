package fr.gpsusagers.switchboard.hour;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.RawClient;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Visitor;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.suite.LongProof;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Two agents and an operator share the same requests for an hour, each at an open browser. Nobody loses a word, a
/// card or a call, and each sees at once what the others do.
@ExtendWith(Browser.class)
class SharedHourJourney extends RunningProduct {

    private static final String RSA = "guichet-gestion-rsa-1";
    private static final String LISIEUX = "guichet-circo-pays-auge-sud";
    private static final LocalDateTime EARLY = LocalDateTime.parse("2026-12-14T08:00");
    /// Half an hour later, the timers begin to move the promises of the morning.
    private static final LocalDateTime START = LocalDateTime.parse("2026-12-14T10:38");
    private static final double PATIENCE = 10_000;
    /// `-Dgps.seed=…` plays another hour.
    private static final long SEED = Long.getLong("gps.seed", 16);

    @Autowired
    private ApplicationContext product;

    @Autowired
    private JdbcClient database;

    @Test
    void nobody_loses_anything_in_an_hour_that_three_share(Visitor visitor) {
        play(visitor, SEED, Duration.ofHours(1));
    }

    @LongProof
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nor_in_three_other_hours(long seed, Visitor visitor) {
        play(visitor, seed, Duration.ofHours(1));
    }

    /// Other tests leave calls at the same switchboard.
    @BeforeEach
    void no_call_waits() {
        database.sql("truncate intake_parked, help_call").update();
    }

    private void play(Visitor visitor, long seed, Duration time) {
        clock.moveTo(EARLY);
        team.hire(Role.AGENT, "guichet-circo-falaise");
        var watch = new Stopwatch();
        var seats = List.of(
                seat("L’opératrice", visitor, watch, Role.OPERATOR, "guichet-standard", LISIEUX),
                seat("A", visitor, watch, Role.AGENT, RSA, LISIEUX),
                seat("B", visitor, watch, Role.AGENT, RSA, LISIEUX));
        var hour = new SharedHour(seed, product, clock, new RawClient(this::at), seats, watch);
        hour.begin();
        clock.moveTo(START);
        open(seats.getFirst(), "/agent/standard");
        seats.stream().skip(1).forEach(agent -> open(agent, "/agent"));
        try {
            hour.playUntil(START.plus(time));
            hour.end(reader(visitor));
        } catch (RuntimeException | AssertionError wrong) {
            throw new AssertionError(hour + "\n" + wrong.getMessage(), wrong);
        }
        System.out.println("Graine " + seed + " : " + hour.figures());
        assertThat(watch.median()).isLessThan(Duration.ofSeconds(1));
    }

    private Seat seat(String name, Visitor visitor, Stopwatch watch, Role role, String... desks) {
        Page page = visitor.page();
        page.clock().install();
        page.setDefaultTimeout(PATIENCE);
        return new Seat(name, team.hire(role, desks), page, watch);
    }

    /// A colleague who serves every desk at which a request can be.
    private Page reader(Visitor visitor) {
        String[] desks = database.sql("select distinct desk from enquiry")
                .query((row, _) -> row.getString("desk"))
                .list()
                .toArray(String[]::new);
        Page page = visitor.page();
        team.signIn(page, at("/agent"), team.hire(Role.AGENT, desks));
        page.waitForLoadState();
        return page;
    }

    private void open(Seat seat, String path) {
        team.signIn(seat.page(), at("/agent"), seat.hired());
        seat.page().navigate(at(path));
        seat.page().waitForLoadState();
    }
}
