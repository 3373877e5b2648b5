package fr.gpsusagers.bench.day;

import fr.gpsusagers.Gps;
import fr.gpsusagers.bench.Report;
import fr.gpsusagers.enquiry.watch.WatchAbsences;
import fr.gpsusagers.enquiry.work.Closings;
import fr.gpsusagers.enquiry.work.DeskWork;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.pack.TestModels;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.platform.store.TestCluster;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.TestClock;
import fr.gpsusagers.sending.Bookings;
import fr.gpsusagers.staff.desk.TeamPresence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/// `./gps bench day`: simulates a day on which a given number of citizens ask and a given share of agents work,
/// and the following days until every request is answered.
public final class DayBench {

    private DayBench() {}

    /// @param requests how many citizens ask on that day
    /// @param people how many of every hundred agents that the pack counts on come to work
    /// @param restless the probability that an agent spends a half-hour of a block on something else
    public record Effort(int requests, int people, LocalDate day, double restless, long seed) {

        public static final Effort USUAL = new Effort(400, 100, LocalDate.parse("2026-11-30"), 0.15, 1);
    }

    public static Report measure(Effort effort) throws IOException {
        TestModels.prepare().prepare(TestPacks.bocage().phrasebook());
        Path folder = Files.createTempDirectory("bench-day");
        try (var product = new SpringApplicationBuilder(Gps.class, RunningProduct.StandingClock.class)
                .run(
                        "--gps.pack=" + TestPacks.FROZEN,
                        "--gps.data=" + folder,
                        "--gps.port=0",
                        "--gps.database.url=" + TestCluster.newUrl(),
                        "--gps.database.user=" + TestCluster.user(),
                        "--gps.database.password=" + TestCluster.password())) {
            return measure(effort, product).report();
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    static DayFigures measure(Effort effort, ApplicationContext product) {
        var pack = product.getBean(PackInUse.class).current();
        var clock = product.getBean(TestClock.class);
        clock.moveTo(effort.day().atTime(7, 0));
        var agents = new SimulatedTeams(product.getBean(JdbcClient.class), effort.seed())
                .hire(pack, effort.people(), effort.restless(), clock.instant().atOffset(ZoneOffset.UTC));
        var days = new SimulatedDays(pack, clock, useCases(product), agents, effort.seed());
        var watched = new DayFigures.Watch(product.getBean(JdbcClient.class));
        days.live(effort.day(), effort.requests(), watched);
        watched.noteFirstDay();
        for (LocalDate day = effort.day().plusDays(1); watched.isAnyOpen(); day = day.plusDays(1)) {
            days.live(day, 0, watched);
        }
        return DayFigures.of(effort, watched, days.calls(), new PerfectQueue(pack, agents), pack.directory());
    }

    private static SimulatedDays.UseCases useCases(ApplicationContext product) {
        return new SimulatedDays.UseCases(
                product.getBean(Bookings.class),
                product.getBean(DeskWork.class),
                product.getBean(Closings.class),
                product.getBean(TeamPresence.class),
                product.getBean(WatchAbsences.class));
    }
}
