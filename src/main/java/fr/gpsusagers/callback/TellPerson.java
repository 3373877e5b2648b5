package fr.gpsusagers.callback;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.notice.Medium;
import fr.gpsusagers.notice.Notice;
import fr.gpsusagers.notice.QueueNotice;
import fr.gpsusagers.notice.WaysToSend;
import java.time.Instant;
import java.util.function.Function;

/// Tells a person something by every way that was left and by which notices leave: by none where that could put anyone
/// in danger.
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

    /// How many notices wait now.
    public record Told(int notices) {}

    /// @param words the notice for each way
    public Told tell(Enquiry enquiry, Function<Medium, Notice> words, Instant now) {
        return new Told((int) persons.find(enquiry.id()).stream()
                .flatMap(person -> Reachable.media(ways, enquiry, person).stream())
                .map(medium -> queueNotice.queue(words.apply(medium), now))
                .count());
    }
}
