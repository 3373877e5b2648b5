package fr.gpsusagers.staff.desk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Right;
import fr.gpsusagers.staff.desk.Presences.Presence;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Whether desks take callbacks. Their team leads open and close them, and their agents must be at work.
@UseCase
public class DeskCallbacks {

    private final DeskOpenings openings;
    private final Presences presences;

    public DeskCallbacks(DeskOpenings openings, Presences presences) {
        this.openings = openings;
        this.presences = presences;
    }

    /// From now on, the product may promise callbacks in the name of the desk.
    @Writes
    public DeskChange open(Agent lead, DeskId desk, Instant at) {
        if (!lead.mayAt(Right.OPEN_CALLBACKS, desk)) {
            return DeskChange.NOT_YOURS;
        }
        return openings.add(desk, lead.id(), at) ? DeskChange.CHANGED : DeskChange.UNCHANGED;
    }

    /// Stops new callback promises for a desk. Promises already made remain.
    @Writes
    public DeskChange close(Agent lead, DeskId desk, Instant at) {
        if (!lead.mayAt(Right.OPEN_CALLBACKS, desk)) {
            return DeskChange.NOT_YOURS;
        }
        return openings.updateClosed(desk, lead.id(), at) ? DeskChange.CHANGED : DeskChange.UNCHANGED;
    }

    /// Lists the state of every desk that is open or has an active agent, ordered by identifier.
    public List<DeskState> list() {
        return openings.listStates();
    }

    /// Returns the desks that are ready now, and when the agents of each were last present. Read for each promise.
    public Teams showTeams(Instant now) {
        return Teams.of(openings.listReady(FrenchTime.at(now).toLocalDate()), presences.listAll());
    }

    /// The presence of all teams, without names.
    ///
    /// @param ready the desks that are open and have an active agent, or a substitute, who is not absent
    /// @param seen for each desk, when each of its agents was last present
    public record Teams(Set<DeskId> ready, Map<DeskId, List<Instant>> seen) {

        public Teams {
            ready = Set.copyOf(ready);
            seen = Map.copyOf(seen);
        }

        static Teams of(Set<DeskId> ready, List<Presence> seen) {
            return new Teams(
                    ready, seen.stream().collect(groupingBy(Presence::desk, mapping(Presence::seenAt, toList()))));
        }

        /// Returns when each agent of a desk was last present. Empty if none ever was.
        public List<Instant> seenAt(DeskId desk) {
            return seen.getOrDefault(desk, List.of());
        }
    }
}
