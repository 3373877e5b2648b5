package fr.gpsusagers.sending;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.Notice;
import fr.gpsusagers.sending.notice.QueueNotice;
import fr.gpsusagers.sending.notice.WaysToSend;
import fr.gpsusagers.sending.thread.Reachable;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/// Queues a notice to a person by each medium for which the person left an address and by which the product can
/// send. Queues nothing if a notice could put the person in danger. [Reachable] decides.
@UseCase
public class TellPerson {

    private final Persons persons;
    private final QueueNotice queueNotice;
    private final WaysToSend ways;

    public TellPerson(Persons persons, QueueNotice queueNotice, WaysToSend ways) {
        this.persons = persons;
        this.queueNotice = queueNotice;
        this.ways = ways;
    }

    /// @param notices how many notices were queued
    public record Told(int notices) {}

    /// @param words the notice for each medium
    @Writes
    public Told tell(Enquiry enquiry, Function<Medium, Notice> words, Instant now) {
        List<Medium> media = persons.find(enquiry.id()).stream()
                .flatMap(person -> Reachable.media(ways, enquiry, person).stream())
                .toList();
        media.forEach(medium -> queueNotice.queue(words.apply(medium), now));
        return new Told(media.size());
    }
}
