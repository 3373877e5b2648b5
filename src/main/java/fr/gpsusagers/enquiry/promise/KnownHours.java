package fr.gpsusagers.enquiry.promise;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.directory.Reply;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.orientation.Pack;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The hours of all desks of one pack, worked out once: each booking looks at two weeks of them. Thread-safe.
final class KnownHours {

    private final Pack pack;
    private final Map<Work, DeskHours> hours = new ConcurrentHashMap<>();

    private record Work(DeskId desk, Reply reply) {}

    KnownHours(Pack pack) {
        this.pack = pack;
    }

    Pack pack() {
        return pack;
    }

    /// @param desk a desk of this pack
    DeskHours of(Desk desk, Reply reply) {
        return hours.computeIfAbsent(new Work(desk.id(), reply), _ -> new DeskHours(desk, reply, pack.calendars()));
    }
}
