package fr.gpsusagers.switchboard.todo;

import fr.gpsusagers.enquiry.Enquiry;
import java.util.Optional;

/// The page of an agent's list.
///
/// @param closed the request that was just closed
public record ToDoPage(ToDoList due, boolean hasDesks, Optional<JustEnded> closed, Optional<String> said) {

    /// @param isSampled whether to ask the agent how well the request was routed
    public record JustEnded(String id, boolean isSampled) {

        /// The address of the list after this request was closed.
        public static String address(Enquiry closed) {
            boolean isSampled = closed instanceof Enquiry.Closed end && end.isSampled();
            return "/agent?clos=" + closed.id() + (isSampled ? "&avis=demande" : "");
        }
    }
}
