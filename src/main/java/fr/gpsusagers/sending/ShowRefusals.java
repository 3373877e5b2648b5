package fr.gpsusagers.sending;

import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.sending.notice.BlockedAddresses;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.WaysToSend;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/// Shows which addresses of a person said « ce n’est pas moi »: a page must not announce a message to them.
@UseCase
public final class ShowRefusals {

    private final Persons persons;
    private final BlockedAddresses blocked;

    public ShowRefusals(Persons persons, BlockedAddresses blocked) {
        this.persons = persons;
        this.blocked = blocked;
    }

    /// The media whose address is blocked.
    public record Refusals(Set<Medium> media) {

        public static final Refusals NONE = new Refusals(Set.of());

        public Refusals {
            media = Set.copyOf(media);
        }

        /// The same ways to send, without those that the person refused.
        public WaysToSend without(WaysToSend ways) {
            return new WaysToSend(
                    media.contains(Medium.EMAIL) ? WaysToSend.Way.NONE : ways.mail(),
                    media.contains(Medium.SMS) ? WaysToSend.Way.NONE : ways.sms());
        }
    }

    public Refusals show(Person person, Instant now) {
        var media = EnumSet.noneOf(Medium.class);
        person.number().map(persons::keyOf).filter(key -> isBlocked(key, now)).ifPresent(_ -> media.add(Medium.SMS));
        person.mail().map(persons::keyOf).filter(key -> isBlocked(key, now)).ifPresent(_ -> media.add(Medium.EMAIL));
        return new Refusals(media);
    }

    private boolean isBlocked(String addressKey, Instant now) {
        return blocked.find(addressKey).filter(block -> block.stops(now, now)).isPresent();
    }
}
