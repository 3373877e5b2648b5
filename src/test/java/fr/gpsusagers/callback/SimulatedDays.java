package fr.gpsusagers.callback;

import fr.gpsusagers.availability.Calendars;
import fr.gpsusagers.correspondence.KeepPromises;
import fr.gpsusagers.directory.CallbackBlock;
import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.AskedFor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.Sharing;
import fr.gpsusagers.enquiry.open.About;
import fr.gpsusagers.enquiry.open.Asking;
import fr.gpsusagers.enquiry.open.FormToken;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.work.Attempt;
import fr.gpsusagers.enquiry.work.CloseEnquiry;
import fr.gpsusagers.enquiry.work.RecordAttempt.UnansweredCall;
import fr.gpsusagers.enquiry.work.TakeNext;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.running.TestClock;
import fr.gpsusagers.territory.InseeCode;
import fr.gpsusagers.territory.Place;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.function.Predicate;

/// People who ask and agents who call, minute by minute, against the use cases of the product.
final class SimulatedDays {

    private static final double RSA_SHARE = 0.3;
    private static final double REACHED = 0.65;
    private static final Duration NO_ANSWER = Duration.ofMinutes(2);
    private static final int FIRST_HOUR = 8;
    private static final int LAST_HOUR = 18;

    private final Pack pack;
    private final TestClock clock;
    private final Random random;
    private final BookCallback bookCallback;
    private final KeepPromises keepPromises;
    private final TakeNext takeNext;
    private final ReportAttempt reportAttempt;
    private final CloseEnquiry closeEnquiry;
    private final List<SimulatedAgent> agents = new ArrayList<>();
    private final PriorityQueue<Ending> endings = new PriorityQueue<>();
    final Map<EnquiryId, Enquiry> asked = new HashMap<>();

    /// The end of a call.
    private record Ending(LocalDateTime at, SimulatedAgent agent, Enquiry enquiry, boolean reached)
            implements Comparable<Ending> {
        @Override
        public int compareTo(Ending other) {
            return at.compareTo(other.at);
        }
    }

    SimulatedDays(
            Pack pack,
            TestClock clock,
            long seed,
            BookCallback bookCallback,
            KeepPromises keepPromises,
            TakeNext takeNext,
            ReportAttempt reportAttempt,
            CloseEnquiry closeEnquiry) {
        this.pack = pack;
        this.clock = clock;
        this.random = new Random(seed);
        this.bookCallback = bookCallback;
        this.keepPromises = keepPromises;
        this.takeNext = takeNext;
        this.reportAttempt = reportAttempt;
        this.closeEnquiry = closeEnquiry;
    }

    /// As many agents at each desk as its blocks say, or a share of them.
    void hire(double share, double restless) {
        for (Desk desk : pack.directory().desks()) {
            int people = desk.callbackBlocks().stream()
                    .mapToInt(CallbackBlock::people)
                    .max()
                    .orElse(0);
            for (int number = 0; number < people; number++) {
                if (share == 1 || random.nextDouble() < share) {
                    agents.add(new SimulatedAgent(desk, number, restless, random));
                }
            }
        }
    }

    /// Lives a day.
    ///
    /// @param requests how many ask between 8 h 30 and 17 h 30
    /// @param everyMinute told the moment, after all that happened in it
    void live(LocalDate day, int requests, Predicate<LocalDateTime> everyMinute) {
        var arrivals = new PriorityQueue<LocalDateTime>();
        for (int request = 0; request < requests; request++) {
            arrivals.add(day.atTime(8, 30).plusSeconds(random.nextInt(9 * 3600)));
        }
        for (LocalDateTime now = day.atTime(FIRST_HOUR, 0); now.getHour() < LAST_HOUR; now = now.plusMinutes(1)) {
            clock.moveTo(now);
            while (!arrivals.isEmpty() && arrivals.peek().isBefore(now)) {
                arrivals.remove();
                ask();
            }
            end(now);
            work(now);
            keepPromises.keep(pack, clock.instant());
            if (!everyMinute.test(now)) {
                throw new AssertionError("Broken at " + now);
            }
        }
    }

    private void ask() {
        LocalDate today = FrenchTime.now(clock).toLocalDate();
        var communes = pack.territory().communes();
        var place = pack.territory()
                .findPlace(communes.get(random.nextInt(communes.size())).code(), today);
        Need need = need();
        ContactId contact = pack.directory()
                .findContact(pack.directory().inCharge(need.id()), place, today)
                .map(Contact::id)
                .orElse(new ContactId("standard"));
        var number = PhoneNumber.parse("0639%02d%04d".formatted(98, asked.size()));
        var about = new About(
                need,
                Optional.empty(),
                place.flatMap(Place::sector),
                contact,
                List.of(need.id().value()));
        var asking = new Asking(
                FormToken.random(),
                about,
                ChannelKind.CALLBACK,
                AskedFor.ONESELF,
                Optional.empty(),
                Sharing.ONE_PERSON,
                Person.at(number));
        var booking = bookCallback.book(new Actor.Citizen(), pack, asking, clock.instant());
        var enquiry = ((Booking.Promised) booking).enquiry();
        asked.put(enquiry.id(), enquiry);
    }

    /// Three in ten about the RSA; the others about what the département does, as the site offers callbacks for.
    private Need need() {
        List<Need> ours = pack.guide().needs().stream()
                .filter(need -> need.numbers().isEmpty() && !need.isDanger() && isOurs(need))
                .toList();
        List<Need> rsa =
                ours.stream().filter(need -> need.theme().value().equals("rsa")).toList();
        return random.nextDouble() < RSA_SHARE ? any(rsa) : any(ours);
    }

    private boolean isOurs(Need need) {
        LocalDate today = FrenchTime.now(clock).toLocalDate();
        var lisieux = pack.territory().findPlace(new InseeCode("14366"), today);
        return pack.directory()
                .findContact(pack.directory().inCharge(need.id()), lisieux, today)
                .filter(Contact::ownService)
                .isPresent();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private void work(LocalDateTime now) {
        for (SimulatedAgent agent : agents) {
            if (isInBlock(agent.desk, now)
                    && agent.isFree(now)
                    && takeNext.take(agent.actor, clock.instant()) instanceof Work.Done(Enquiry taken)) {
                boolean gone = taken.facts().attempts() >= Enquiry.ATTEMPTS;
                boolean reached = gone || random.nextDouble() < REACHED;
                Duration call = reached && !gone
                        ? Duration.ofSeconds((long) (agent.desk.minutesPerCallback() * (30 + random.nextInt(60))))
                        : NO_ANSWER;
                agent.isBusyUntil(now.plus(call));
                endings.add(new Ending(now.plus(call), agent, taken, reached));
            }
        }
    }

    private boolean isInBlock(Desk desk, LocalDateTime now) {
        Calendars calendars = pack.calendars();
        return desk.callbackBlocks().stream()
                .flatMap(block -> calendars.openOn(block.hours(), desk.contact(), now.toLocalDate()).stream())
                .anyMatch(open -> !now.isBefore(open.from()) && now.isBefore(open.to()));
    }

    private void end(LocalDateTime now) {
        while (!endings.isEmpty() && !endings.peek().at().isAfter(now)) {
            Ending ending = endings.remove();
            EnquiryId id = ending.enquiry().id();
            if (ending.reached()) {
                Outcome outcome = ending.enquiry().facts().attempts() >= Enquiry.ATTEMPTS
                        ? new Outcome.Unreachable()
                        : new Outcome.Answered();
                closeEnquiry.close(ending.agent().actor, id, outcome, "", clock.instant());
            } else {
                reportAttempt.report(
                        ending.agent().actor, pack, id, UnansweredCall.of(Attempt.NO_ANSWER), clock.instant());
            }
        }
    }
}
