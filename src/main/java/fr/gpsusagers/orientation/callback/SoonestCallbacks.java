package fr.gpsusagers.orientation.callback;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.guide.Urgency;
import java.time.LocalDateTime;
import java.util.Optional;

/// When desks would call back.
public interface SoonestCallbacks {

    /// Nobody calls back.
    SoonestCallbacks NONE = (_, _, _) -> Optional.empty();

    /// By when a person who asks at this moment would be called, if this desk answers for the contact; empty if nobody
    /// would call, or if it is not known for that moment.
    Optional<LocalDateTime> find(Desk desk, Urgency urgency, LocalDateTime at);
}
