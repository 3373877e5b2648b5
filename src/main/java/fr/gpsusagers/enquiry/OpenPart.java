package fr.gpsusagers.enquiry;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.staff.AgentId;
import java.util.Set;

/// Which open requests an agent looks at.
///
/// @param desks only the requests of these desks
/// @param reader the agent who looks
public record OpenPart(Set<DeskId> desks, View view, AgentId reader) {

    public OpenPart {
        desks = Set.copyOf(desks);
    }

    /// Requests by what their reader has to do with them.
    public enum View {
        ALL,
        /// The reader holds them.
        IN_HAND,
        /// The reader began them, they wait again, and nobody else has gone on with them.
        BEGUN
    }

    /// How many open requests of one desk there are in a view.
    ///
    /// @param pressing how many of them are overdue, due within an hour, or tell of a danger that nobody has read
    public record Count(DeskId desk, View view, int requests, int pressing) {}
}
