package fr.gpsusagers.enquiry.promise;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Promise;
import fr.gpsusagers.enquiry.Topic.Precedence;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.staff.desk.ListReadyDesks;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// Makes promises from what is known at this moment: which desks are ready, how many wait there, how long one takes.
public final class PromiseTerms {

    private final Enquiries enquiries;
    private final ListReadyDesks readyDesks;

    public PromiseTerms(Enquiries enquiries, ListReadyDesks readyDesks) {
        this.enquiries = enquiries;
        this.readyDesks = readyDesks;
    }

    /// What a desk can promise.
    public record Offer(Desk desk, DueTime due) {

        public Promise promise(Instant now) {
            return new Promise(desk.id(), due.instant(), now, 0);
        }
    }

    /// The desks of this moment.
    public DeskChoice desks(Pack pack, Instant now) {
        return new DeskChoice(pack.directory(), readyDesks.list(now));
    }

    /// What can be promised to someone whom this contact concerns. A legal deadline that falls before takes the request
    /// to the switchboard's desk, if that one is sooner.
    public Optional<Offer> offer(
            Pack pack, ContactId contact, Precedence precedence, Optional<LocalDate> deadline, Instant now) {
        DeskChoice desks = desks(pack, now);
        Optional<Offer> own = desks.forContact(contact).flatMap(desk -> offer(pack, desk, precedence, now));
        if (deadline.isEmpty() || own.isEmpty() || isInTime(own.get(), deadline.get())) {
            return own;
        }
        return desks.switchboard()
                .filter(desks::isReady)
                .flatMap(desk -> offer(pack, desk, Precedence.URGENT, now))
                .filter(offer -> offer.due().by().isBefore(own.get().due().by()))
                .or(() -> own);
    }

    /// What one desk can promise, whether it is ready or not.
    public Optional<Offer> offer(Pack pack, Desk desk, Precedence precedence, Instant now) {
        Enquiries.Queue queue = enquiries.measureQueue(desk.id(), precedence);
        return new DeskHours(desk, pack.calendars())
                .firstFree(queue.ahead(), handling(desk, queue.handlingTime()), FrenchTime.at(now))
                .map(due -> new Offer(desk, due));
    }

    /// What one takes at this desk: as measured, else as the pack assumes.
    public Duration handling(Desk desk) {
        return handling(desk, enquiries.findHandlingTime(desk.id()));
    }

    private static Duration handling(Desk desk, Optional<Duration> measured) {
        return measured.orElse(Duration.ofMinutes(desk.minutesPerCallback()));
    }

    private static boolean isInTime(Offer offer, LocalDate deadline) {
        return !offer.due().by().toLocalDate().isAfter(deadline);
    }
}
