package fr.gpsusagers.correspondence;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.notice.Medium;
import fr.gpsusagers.notice.Notice;
import fr.gpsusagers.notice.QueueNotice;
import fr.gpsusagers.notice.WaysToSend;
import java.time.Instant;
import java.util.function.Function;

/// Notifies a person by every medium for which the person left an address and by which the product can send. Sends
/// nothing if a notice could put the person in danger.
@UseCase(writes = true)
public class TellPerson {

    private final Persons persons;
    private final QueueNotice queueNotice;
    private final WaysToSend ways;

    public TellPerson(Persons persons, QueueNotice queueNotice, WaysToSend ways) {
        this.persons = persons;
        this.queueNotice = queueNotice;
        this.ways = ways;
    }

    /// Number of notices queued by this call.
    public record Told(int notices) {}

    /// @param words the notice for each medium
    public Told tell(Enquiry enquiry, Function<Medium, Notice> words, Instant now) {
        return new Told((int) persons.find(enquiry.id()).stream()
                .flatMap(person -> Reachable.media(ways, enquiry, person).stream())
                .map(medium -> queueNotice.queue(words.apply(medium), now))
                .count());
    }
}
