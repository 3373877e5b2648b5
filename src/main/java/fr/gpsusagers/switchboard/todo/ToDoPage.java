package fr.gpsusagers.switchboard.todo;

import fr.gpsusagers.switchboard.todo.DueLine.Group;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The one list of an agent.
///
/// @param closed the enquiry that was just closed, whose closing can be taken back
record ToDoPage(List<DueLine> lines, boolean hasDesks, Optional<JustClosed> closed, Optional<String> said) {

    /// @param sampled whether the agent is asked how well it was routed
    record JustClosed(String id, boolean sampled) {}

    /// The headings that have lines.
    List<Group> groups() {
        return Stream.of(Group.values()).filter(group -> !in(group).isEmpty()).toList();
    }

    List<DueLine> in(Group group) {
        return lines.stream().filter(line -> line.group() == group).toList();
    }
}
