package fr.gpsusagers.enquiry;

import fr.gpsusagers.kernel.Coded;
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
    public enum View implements Coded {
        ALL("tout", "Tout"),
        /// The reader holds them.
        IN_HAND("moi", "En main"),
        /// The reader began them, they wait again, and nobody else has gone on with them.
        BEGUN("suite", "À reprendre");

        private final String word;
        private final String label;

        View(String word, String label) {
            this.word = word;
            this.label = label;
        }

        @Override
        public String word() {
            return word;
        }

        public String label() {
            return label;
        }
    }

    /// How many open requests of one desk there are in a view.
    ///
    /// @param pressing how many of them are overdue, due within an hour, or tell of a danger that nobody has read
    public record Count(DeskId desk, View view, int requests, int pressing) {}
}
