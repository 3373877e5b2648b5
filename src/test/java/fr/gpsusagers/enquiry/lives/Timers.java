package fr.gpsusagers.enquiry.lives;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.watch.ErasePersons;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.job.OneByOneForTests;
import fr.gpsusagers.kernel.start.PublicAddress;
import fr.gpsusagers.sending.CitizenRecipients;
import fr.gpsusagers.sending.NoteBounces;
import fr.gpsusagers.sending.Transmission;
import fr.gpsusagers.sending.notice.Address;
import fr.gpsusagers.sending.notice.Delivery;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.Recipient;
import fr.gpsusagers.sending.notice.Recipients;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What the timers of one process do.
record Timers(Parts parts) {

    private static final Actor.House CLOCK = new Actor.Clockwork();
    private static final PublicAddress SITE = new PublicAddress("https://exemple.fr");
    /// One sending in so many is refused for good.
    private static final int REFUSED = 3;

    boolean watchPromises(Order order) {
        parts.bookings().watch(Product.pack(order), order.at());
        return true;
    }

    boolean watchAbsences(Order order) {
        var absences = parts.staff().absences();
        parts.useCases().watchAgents(absences).watchAgents(order.at());
        return true;
    }

    boolean watchDesks(Order order) {
        var lastSeen = parts.staff().presences();
        parts.useCases()
                .watchDesks(lastSeen, parts.staff().mailboxes(), parts.staff().openings())
                .watchDesks(Product.pack(order), order.at());
        return true;
    }

    Object noteBounces(Order order) {
        return new NoteBounces(
                        parts.notices().notices(),
                        parts.outbox(),
                        parts.threads().deskThreads(),
                        parts.staff().mailboxes(),
                        parts.staff().mailDesks(),
                        parts.useCases().watchPromises(),
                        parts.transmissions(),
                        parts.threads().threads(),
                        parts.enquiries(),
                        parts.persons(),
                        parts.life(),
                        Parts.WAYS,
                        OneByOneForTests.STRICT)
                .note(Product.pack(order), order.at());
    }

    Object erase(Order order) {
        return parts.useCases().erasePersons().eraseDue(CLOCK, ErasePersons.Due.IN_TIME, order.at());
    }

    /// Returns whether something was due.
    boolean sendNotices(Order order) {
        Delivery answer = order.how() % REFUSED == 0 ? new Delivery.Refused("smtp-550") : new Delivery.Accepted("recu");
        var citizens = new CitizenRecipients(
                parts.enquiries(),
                parts.persons(),
                parts.threads().threads(),
                Parts.MAILBOX,
                SITE,
                parts.notices().blocked(),
                Clock.fixed(order.at(), FrenchTime.ZONE));
        var sending = parts.notices().sending(List.of(citizens, bodies()), answer);
        return Stream.of(Medium.values())
                .map(medium -> sending.send(medium, order.at()))
                .anyMatch(round -> !round.fates().isEmpty());
    }

    /// Every body that a request is sent on to has a mail address.
    private Recipients bodies() {
        return (subject, medium) -> medium == Medium.EMAIL
                ? parts.transmissions()
                        .find(subject)
                        .map(Transmission::id)
                        .map(id -> new Recipient(
                                new Address.Mailbox(Forms.MAIL), "transmission-" + id, Map.of("demande", "…")))
                : Optional.empty();
    }
}
