package fr.gpsusagers.callback;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.Gps;
import fr.gpsusagers.console.store.TestCluster;
import fr.gpsusagers.correspondence.KeepPromises;
import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.work.CloseEnquiry;
import fr.gpsusagers.enquiry.work.TakeNext;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Team;
import fr.gpsusagers.running.TestClock;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.suite.LongProof;
import fr.gpsusagers.suite.TestFolder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// Simulates days of the whole product on a separate database, with a clock that runs as fast as it can.
@LongProof
@SpringBootTest(classes = Gps.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(RunningProduct.StandingClock.class)
@DirtiesContext
class DaySimulationTest {

    @Autowired
    private TestClock clock;

    @Autowired
    private PackInUse packs;

    @Autowired
    private BookCallback bookCallback;

    @Autowired
    private KeepPromises keepPromises;

    @Autowired
    private TakeNext takeNext;

    @Autowired
    private ReportAttempt reportAttempt;

    @Autowired
    private CloseEnquiry closeEnquiry;

    @Autowired
    private Team team;

    @Autowired
    private JdbcClient database;

    @DynamicPropertySource
    static void useADatabaseOfItsOwn(DynamicPropertyRegistry settings) {
        String url = TestCluster.newUrl();
        settings.add("gps.database.url", () -> url);
        settings.add("gps.database.user", TestCluster::user);
        settings.add("gps.database.password", TestCluster::password);
        settings.add("gps.pack", TestPacks.FROZEN::toString);
        settings.add("gps.data", TestFolder.DAY::toString);
        settings.add("gps.port", () -> 0);
    }

    @BeforeEach
    void every_desk_calls_back() {
        clock.moveTo(LocalDateTime.parse("2026-11-30T07:00"));
        for (String table : new String[] {"enquiry_step", "enquiry_person", "enquiry", "desk_opening"}) {
            database.sql("delete from " + table).update();
        }
        String[] desks = packs.current().directory().desks().stream()
                .map(Desk::id)
                .map(desk -> desk.value())
                .toArray(String[]::new);
        team.hire(Role.AGENT, desks);
    }

    @Test
    void four_hundred_requests_of_a_monday_are_kept() {
        SimulatedDays days = days(1);
        days.hire(1, 0.15);
        LocalDate monday = LocalDate.parse("2026-11-30");
        days.live(monday, 400, this::holds);
        for (int later = 1; later <= 4; later++) {
            days.live(monday.plusDays(later), 0, this::holds);
        }
        int kept = count("select count(*) from enquiry where renewals = 0");
        System.out.println("400 requests: kept without a new promise " + kept + ", renewed once "
                + count("select count(*) from enquiry where renewals = 1") + ", more often "
                + count("select count(*) from enquiry where renewals > 1") + "; moved to another desk "
                + count("select count(distinct enquiry) from enquiry_step where kind = 'escalated'")
                + "; renewed before any attempt "
                + count("""
                        select count(*) from enquiry e where renewals > 0 and not exists (
                            select 1 from enquiry_step a where a.enquiry = e.id and a.kind = 'attempted' and a.id < (
                                select min(id) from enquiry_step r where r.enquiry = e.id and r.kind = 'renewed'))
                        """)
                + "; by desk "
                + database.sql("select desk || ' ' || count(*) from enquiry where renewals > 0 group by desk")
                        .query(String.class)
                        .list()
                + "; closed "
                + count("select count(*) from enquiry where state = 'closed'"));
        assertThat(count("select count(*) from enquiry")).isEqualTo(400);
        assertThat(kept).isGreaterThanOrEqualTo(380);
    }

    @Test
    void twelve_hundred_after_easter_monday_with_six_people_in_ten_lose_nobody() {
        SimulatedDays days = days(2);
        days.hire(0.6, 0.15);
        LocalDate tuesday = LocalDate.parse("2027-03-30");
        days.live(tuesday, 1200, this::holds);
        String longest = database.sql("""
                        select due_by - opened_at as wait from enquiry order by wait desc limit 1
                        """).query(String.class).single();
        for (LocalDate day = tuesday.plusDays(1); day.isBefore(tuesday.plusDays(10)); day = day.plusDays(1)) {
            if (day.getDayOfWeek().getValue() < 6) {
                days.live(day, 0, this::holds);
            }
        }
        System.out.println("1,200 requests with 60 % of the people: longest promise on the first day " + longest
                + "; kept without a new promise " + count("select count(*) from enquiry where renewals = 0")
                + ", renewed once " + count("select count(*) from enquiry where renewals = 1") + ", more often "
                + count("select count(*) from enquiry where renewals > 1") + "; closed "
                + count("select count(*) from enquiry where state = 'closed'"));
        assertThat(count("select count(*) from enquiry")).isEqualTo(1200);
    }

    /// Whether every open enquiry has a desk and a due time in the future, except those in use by an agent.
    private boolean holds(LocalDateTime now) {
        var late = database.sql("""
                        select count(*)
                        from enquiry
                        where state <> 'closed'
                            and (desk is null or due_by is null or due_by <= :now)
                            and not (state = 'taken' and touched_at > :quiet)
                        """)
                .param(
                        "now",
                        OffsetDateTime.ofInstant(now.atZone(FrenchTime.ZONE).toInstant(), ZoneOffset.UTC))
                .param("quiet", OffsetDateTime.ofInstant(quiet(now), ZoneOffset.UTC))
                .query(Integer.class)
                .single();
        return late == 0;
    }

    private static Instant quiet(LocalDateTime now) {
        return now.atZone(FrenchTime.ZONE).toInstant().minus(Enquiry.QUIET);
    }

    private SimulatedDays days(long seed) {
        return new SimulatedDays(
                packs.current(), clock, seed, bookCallback, keepPromises, takeNext, reportAttempt, closeEnquiry);
    }

    private int count(String query) {
        return database.sql(query).query(Integer.class).single();
    }
}
