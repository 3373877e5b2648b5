package fr.gpsusagers.console.demo;

import fr.gpsusagers.console.demo.Hiring.Cast;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.citizen.OpeningResult;
import fr.gpsusagers.hall.signin.Demo;
import fr.gpsusagers.hall.signin.Demo.DemoDay;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.sending.Bookings;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Plays a plan, minute by minute, through the same use cases as the pages. Before visitors enter, an event that
/// could not have happened in the real product stops the startup. Afterwards a visitor may have acted first, and
/// the event is left out.
@Component
@Profile("!command")
final class PlayPlan {

    private final PackInUse packs;
    private final Bookings bookings;
    private final Writing writing;
    private final DemoStaff staff;
    private final PassTime passTime;
    private final Demo pages;
    private final Queue<PlannedEvent> coming = new ArrayDeque<>();
    private final Map<String, EnquiryId> enquiries = new HashMap<>();
    private final List<String> leftOut = new ArrayList<>();

    PlayPlan(PackInUse packs, Bookings bookings, Writing writing, DemoStaff staff, PassTime passTime, Demo pages) {
        this.packs = packs;
        this.bookings = bookings;
        this.writing = writing;
        this.staff = staff;
        this.passTime = passTime;
        this.pages = pages;
    }

    /// Begins a plan, once its agents are hired.
    synchronized void begin(DemoPlan plan, Cast cast) {
        Stream.concat(
                        Stream.concat(
                                plan.enquiries().stream()
                                        .map(one -> new PlannedEvent(one.at(), one.toString(), () -> book(one))),
                                plan.messages().stream()
                                        .map(one -> new PlannedEvent(one.at(), one.toString(), () -> deliver(one)))),
                        plan.deeds().stream().flatMap(deed -> events(deed, cast)))
                .sorted(Comparator.comparing(PlannedEvent::at))
                .forEach(coming::add);
    }

    private Stream<PlannedEvent> events(Deed deed, Cast cast) {
        return deed.isShift()
                ? staff.shift(deed, cast)
                : Stream.of(new PlannedEvent(deed.at(), deed.row().spot(), () -> staff.does(deed, cast, id(deed))));
    }

    /// Lets time pass until this moment, with everything that happens until then.
    synchronized void until(Instant moment) {
        for (PlannedEvent next = coming.peek(); next != null && !next.at().isAfter(moment); next = coming.peek()) {
            passTime.until(next.at());
            play(coming.remove());
        }
        passTime.until(moment);
        passTime.runJobs();
    }

    /// Moves to the next day of the week that is played, else to nine o’clock on the next working day.
    synchronized void untilNextDay() {
        Instant now = passTime.now();
        until(findNextDay(now)
                .map(DemoDay::from)
                .orElseGet(() ->
                        DemoMoments.nextWorkingMorning(now, packs.current().calendars())));
    }

    /// Moves to this day of the week if it is the next one. Does nothing if a visitor has moved there before.
    synchronized void untilDay(int number) {
        if (findNextDay(passTime.now()).filter(day -> day.number() == number).isPresent()) {
            untilNextDay();
        }
    }

    private Optional<DemoDay> findNextDay(Instant now) {
        return pages.findNext(FrenchTime.at(now).toLocalDate());
    }

    /// Returns the events that were left out.
    synchronized List<String> leftOut() {
        return List.copyOf(leftOut);
    }

    private void play(PlannedEvent event) {
        if (!event.happens().getAsBoolean()) {
            if (!pages.isOn()) {
                throw new IllegalStateException(event.spot() + " could not have happened");
            }
            leftOut.add(event.spot());
        }
    }

    private boolean book(InventedEnquiry one) {
        var pack = packs.current();
        var booking = bookings.book(new Actor.Citizen(), pack, one.asking(pack), passTime.now());
        if (booking instanceof OpeningResult.Stored stored) {
            enquiries.put(one.key(), stored.enquiry().id());
            return true;
        }
        return false;
    }

    private boolean deliver(InventedMessage one) {
        Optional<EnquiryId> before = Optional.ofNullable(enquiries.get(one.key()));
        Optional<EnquiryId> enquiry = writing.write(one, before, packs.current(), passTime.now());
        enquiry.ifPresent(id -> enquiries.put(one.key(), id));
        return enquiry.isPresent();
    }

    private Optional<EnquiryId> id(Deed deed) {
        return deed.row().find("demande").flatMap(_ -> Optional.ofNullable(enquiries.get(deed.enquiry())));
    }

    /// Something that is planned to happen in a demonstration.
    ///
    /// @param spot where a table plans it, for error messages
    /// @param happens makes it happen; returns whether it could
    record PlannedEvent(Instant at, String spot, BooleanSupplier happens) {}
}
