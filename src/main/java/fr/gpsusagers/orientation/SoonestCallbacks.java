package fr.gpsusagers.orientation;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.directory.Reply;
import fr.gpsusagers.guide.Urgency;
import java.time.LocalDateTime;
import java.util.Optional;

/// Knows when desks would call back, or answer in writing.
public interface SoonestCallbacks {

    /// No desk calls back.
    SoonestCallbacks NONE = (_, _, _, _) -> Optional.empty();

    /// Returns by when this desk would answer in this way a citizen who asks at this moment; empty if the desk does not
    /// answer so, or if the time is not known for that moment.
    Optional<LocalDateTime> find(Desk desk, Reply reply, Urgency urgency, LocalDateTime at);
}
