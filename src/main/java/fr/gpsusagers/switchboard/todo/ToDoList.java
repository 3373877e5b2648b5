package fr.gpsusagers.switchboard.todo;

import fr.gpsusagers.switchboard.todo.DueLine.Group;
import java.util.List;
import java.util.stream.Stream;

/// The list of an agent, as the page of the list and the left pane of each card show it.
///
/// @param views the parts of the list, with their counts
/// @param desks the desks of the agent, with their counts; empty if there is only one
/// @param undoable what the agent closed or transferred in the last ten minutes, what he closed first
/// @param isFiltered whether lines are left out
public record ToDoList(
        List<Choice> views, List<Choice> desks, List<DueLine> lines, List<Undoable> undoable, boolean isFiltered) {

    /// A link that changes what the list shows.
    ///
    /// @param word its form in the address
    public record Choice(String word, String label, int count, boolean isChosen) {}

    /// What the agent can take back.
    ///
    /// @param done « Close à 10 h 12 », « Transmise à 10 h 12 »
    /// @param act the last part of the address that takes it back: « rouvrir », « reprendre »
    /// @param label the name of the button
    public record Undoable(String id, String title, String done, String act, String label) {}

    /// The headings that have lines below them.
    public List<Group> groups() {
        return Stream.of(Group.values()).filter(group -> !in(group).isEmpty()).toList();
    }

    public List<DueLine> in(Group group) {
        return lines.stream().filter(line -> line.group() == group).toList();
    }

    /// Returns the desk whose requests are shown, or that all are.
    public String deskShown() {
        return desks.stream()
                .filter(Choice::isChosen)
                .findFirst()
                .map(Choice::label)
                .orElse("");
    }
}
