package fr.gpsusagers.switchboard.todo;

import fr.gpsusagers.switchboard.todo.DueLine.Group;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// An agent's list.
///
/// @param closed the request that was just closed, whose closing can be undone
record ToDoPage(List<DueLine> lines, boolean hasDesks, Optional<JustClosed> closed, Optional<String> said) {

    /// @param sampled whether to ask the agent how well the request was routed
    record JustClosed(String id, boolean sampled) {}

    /// The headings that have lines below them.
    List<Group> groups() {
        return Stream.of(Group.values()).filter(group -> !in(group).isEmpty()).toList();
    }

    List<DueLine> in(Group group) {
        return lines.stream().filter(line -> line.group() == group).toList();
    }
}
