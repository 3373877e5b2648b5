package fr.gpsusagers.bench.day;

import fr.gpsusagers.availability.Calendars;
import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Attempt;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.citizen.OpeningResult;
import fr.gpsusagers.enquiry.life.HistoryRead;
import fr.gpsusagers.enquiry.watch.WatchAbsences;
import fr.gpsusagers.enquiry.work.Closings;
import fr.gpsusagers.enquiry.work.Closings.ClosingNote;
import fr.gpsusagers.enquiry.work.DeskWork;
import fr.gpsusagers.enquiry.work.RecordAttempt.UnansweredCall;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.running.TestClock;
import fr.gpsusagers.sending.Bookings;
import fr.gpsusagers.staff.desk.TeamPresence;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.function.Predicate;

/// Simulates citizens who ask and agents who call, minute by minute, with the use cases of the product.
final class SimulatedDays {

    private static final int FIRST_HOUR = 8;
    private static final int LAST_HOUR = 18;
    private static final int OPENING_SECONDS = 9 * 3600;

    /// How often promises are checked here; the product does so more often.
    private static final int KEEP_MINUTES = 2;

    /// How often the product looks for absent desks.
    private static final int WATCH_MINUTES = 5;

    private final Pack pack;
    private final TestClock clock;
    private final UseCases ask;
    private final SimulatedPeople people;
    private final SimulatedCalls calls;
    private final List<SimulatedAgent> agents;
    private final Random random;
    private final PriorityQueue<Ending> endings = new PriorityQueue<>();

    SimulatedDays(Pack pack, TestClock clock, UseCases ask, List<SimulatedAgent> agents, long seed) {
        this.pack = pack;
        this.clock = clock;
        this.ask = ask;
        this.people = new SimulatedPeople(pack, seed);
        this.calls = new SimulatedCalls(seed);
        this.agents = agents;
        this.random = new Random(seed);
    }

    /// The use cases that citizens, agents and timers call.
    record UseCases(
            Bookings bookings,
            DeskWork deskWork,
            Closings closings,
            TeamPresence teamPresence,
            WatchAbsences watchAbsences) {}

    /// The end of a call.
    private record Ending(LocalDateTime at, SimulatedAgent agent, EnquiryId enquiry, int attempts)
            implements Comparable<Ending> {
        @Override
        public int compareTo(Ending other) {
            return at.compareTo(other.at);
        }
    }

    SimulatedCalls calls() {
        return calls;
    }

    /// Simulates a day.
    ///
    /// @param requests how many citizens ask between 8 h 30 and 17 h 30
    /// @param everyMinute called at the end of each simulated minute, with its instant
    void live(LocalDate day, int requests, Predicate<LocalDateTime> everyMinute) {
        var arrivals = new PriorityQueue<LocalDateTime>();
        for (int request = 0; request < requests; request++) {
            arrivals.add(day.atTime(8, 30)
                    .plusSeconds(random.nextInt(OPENING_SECONDS))
                    .plusNanos(request * 1_000L));
        }
        for (LocalDateTime now = day.atTime(FIRST_HOUR, 0); now.getHour() < LAST_HOUR; now = now.plusMinutes(1)) {
            while (!arrivals.isEmpty() && arrivals.peek().isBefore(now)) {
                clock.moveTo(arrivals.remove());
                ask(day);
            }
            clock.moveTo(now);
            end(now);
            work(now);
            watch(now);
            if (!everyMinute.test(now)) {
                throw new AssertionError("Broken at " + now);
            }
        }
    }

    private void ask(LocalDate day) {
        var booking = ask.bookings().book(new Actor.Citizen(), pack, people.next(day), clock.instant());
        Enquiry enquiry = ((OpeningResult.Promised) booking).enquiry();
        calls.draw(
                enquiry.id(),
                pack.directory()
                        .findDesk(enquiry.desk())
                        .orElseThrow()
                        .calling()
                        .minutesEach());
    }

    private void watch(LocalDateTime now) {
        if (now.getMinute() % KEEP_MINUTES == 0) {
            ask.bookings().watch(pack, clock.instant());
        }
        if (now.getMinute() % WATCH_MINUTES == 0) {
            ask.watchAbsences().watchDesks(pack, clock.instant());
        }
    }

    private void work(LocalDateTime now) {
        for (SimulatedAgent agent : agents) {
            if (isInBlock(agent.desk, now) && agent.isFree(now)) {
                ask.teamPresence()
                        .record(agent.actor.agent().id(), agent.actor.agent().desks(), clock.instant());
                if (ask.deskWork().takeNext(agent.actor, clock.instant()) instanceof Work.Done(Enquiry taken)) {
                    int attempts = taken.facts().attempts();
                    LocalDateTime end =
                            now.plus(calls.next(taken.id(), attempts).lasts());
                    agent.isBusyUntil(end);
                    endings.add(new Ending(end, agent, taken.id(), attempts));
                }
            }
        }
    }

    boolean isInBlock(Desk desk, LocalDateTime now) {
        Calendars calendars = pack.calendars();
        return desk.calling().blocks().stream()
                .flatMap(block -> calendars.openOn(block.hours(), desk.contact(), now.toLocalDate()).stream())
                .anyMatch(open -> !now.isBefore(open.from()) && now.isBefore(open.to()));
    }

    private void end(LocalDateTime now) {
        while (!endings.isEmpty() && !endings.peek().at().isAfter(now)) {
            Ending ending = endings.remove();
            Actor.Staff agent = ending.agent().actor;
            if (calls.isLast(ending.enquiry(), ending.attempts())) {
                boolean answered =
                        calls.next(ending.enquiry(), ending.attempts()).answered();
                Outcome outcome = answered ? new Outcome.Answered() : new Outcome.Unreachable();
                ask.closings()
                        .close(
                                agent,
                                ending.enquiry(),
                                outcome,
                                ClosingNote.said("Vu au téléphone."),
                                HistoryRead.WHOLE,
                                clock.instant());
            } else {
                ask.bookings()
                        .reportAttempt(
                                agent, pack, ending.enquiry(), UnansweredCall.of(Attempt.NO_ANSWER), clock.instant());
            }
        }
    }
}
