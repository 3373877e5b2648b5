package fr.gpsusagers.enquiry.work;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.life.RecordedStep;
import java.util.List;

/// What has happened to a request since an agent opened its card.
public sealed interface CardNews {

    /// It is still at a desk of the agent.
    ///
    /// @param steps what the card does not show yet, oldest first, without the words of agents
    record Here(Enquiry enquiry, List<RecordedStep> steps) implements CardNews {

        public Here {
            steps = List.copyOf(steps);
        }
    }

    /// It was at a desk of the agent, and has moved to another.
    record Elsewhere(Enquiry enquiry) implements CardNews {}
}
