package fr.gpsusagers.orientation.callback;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.guide.Urgency;
import java.time.LocalDateTime;
import java.util.Optional;

/// Knows when desks would call back.
public interface SoonestCallbacks {

    /// No desk calls back.
    SoonestCallbacks NONE = (_, _, _) -> Optional.empty();

    /// Returns by when this desk would call a citizen who asks at this moment; empty if the desk does not call
    /// back, or if the time is not known for that moment.
    Optional<LocalDateTime> find(Desk desk, Urgency urgency, LocalDateTime at);
}
