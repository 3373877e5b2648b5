package fr.gpsusagers.switchboard.todo;

import java.util.Optional;

/// The page of an agent's list.
///
/// @param closed the request that was just closed
record ToDoPage(ToDoList due, boolean hasDesks, Optional<JustEnded> closed, Optional<String> said) {

    /// @param isSampled whether to ask the agent how well the request was routed
    record JustEnded(String id, boolean isSampled) {}
}
