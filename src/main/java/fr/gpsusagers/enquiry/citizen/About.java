package fr.gpsusagers.enquiry.citizen;

import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.Topic.Precedence;
import fr.gpsusagers.enquiry.person.SafeHours;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.territory.SectorId;
import java.util.List;
import java.util.Optional;

/// What someone asks about, as the orientation found it.
///
/// @param told what the citizen told beside the need: violence at home, say, by someone who asks for the RSA
/// @param contact whom the orientation named
/// @param path the questions answered on the way
public record About(Need need, Told told, Optional<SectorId> sector, ContactId contact, List<String> path) {

    /// How much danger a citizen told of.
    public enum Told {
        NOTHING,
        /// A danger is possible, or another person reads the messages.
        HINT,
        DANGER
    }

    public About {
        path = List.copyOf(path);
    }

    /// Whether someone else may hold the telephone: nobody is called or written to unasked then.
    public boolean asksForCaution() {
        return need.asksForCaution() || told != Told.NOTHING;
    }

    /// Who is in danger or has to be helped today comes first.
    public Precedence precedence() {
        return need.urgency().isPressing() || told == Told.DANGER ? Precedence.URGENT : Precedence.IN_TURN;
    }

    Caution caution(Optional<SafeHours> safe) {
        if (!asksForCaution()) {
            return Caution.ORDINARY;
        }
        return safe.isPresent() ? Caution.WHEN_SAID_SAFE : Caution.NEVER;
    }
}
