package fr.gpsusagers.switchboard.todo;

import fr.gpsusagers.switchboard.todo.DueLine.Group;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// The list of an agent, as the page of the list and the left pane of each card show it.
///
/// @param views the parts of the list, with their counts
/// @param desks the desks of the agent, with their counts; empty if there is only one
/// @param paging which page of the list this is
/// @param undoable what the agent closed or transferred in the last ten minutes, latest first
/// @param hidden what the filter leaves out
public record ToDoList(
        List<Choice> views,
        List<Choice> desks,
        List<DueLine> lines,
        Paging paging,
        List<Undoable> undoable,
        Hidden hidden) {

    static final ToDoList EMPTY =
            new ToDoList(List.of(), List.of(), List.of(), new Paging(1, 1), List.of(), Hidden.NOTHING);

    private static final int UNDOABLE_IN_SIGHT = 2;

    /// A link that changes what the list shows.
    ///
    /// @param word its form in the address
    public record Choice(String word, String label, int count, boolean isChosen) {}

    /// A page of a long list.
    ///
    /// @param number from 1 on
    public record Paging(int number, int pages) {

        public boolean hasBefore() {
            return number > 1;
        }

        public boolean hasAfter() {
            return number < pages;
        }

        /// « Page 2 sur 3 »
        public String words() {
            return "Page " + number + " sur " + pages;
        }

        /// The address of the list as it is shown.
        public String here() {
            return number == 1 ? "/agent" : "/agent?page=" + number;
        }
    }

    /// How many lines the filter leaves out.
    ///
    /// @param pressing how many of them are overdue, or due within an hour
    public record Hidden(int lines, int pressing) {

        static final Hidden NOTHING = new Hidden(0, 0);

        public boolean isAny() {
            return lines > 0;
        }

        /// « Le filtre en cache 8, dont 3 pressées. »
        public String words() {
            return "Le filtre en cache " + lines
                    + (pressing == 0 ? "." : ", dont " + pressing + (pressing == 1 ? " pressée." : " pressées."));
        }
    }

    /// What the agent can take back.
    ///
    /// @param done « Close à 10 h 12 », « Transmise à 10 h 12 »
    /// @param act the last part of the address that takes it back: « rouvrir », « reprendre »
    /// @param label the name of the button
    public record Undoable(Instant at, String id, String title, String done, String act, String label) {}

    /// Returns the latest of them. An agent who notices a slip usually wants the last or the one before.
    public List<Undoable> undoableInSight() {
        return undoable.stream().limit(UNDOABLE_IN_SIGHT).toList();
    }

    public List<Undoable> undoableBefore() {
        return undoable.stream().skip(UNDOABLE_IN_SIGHT).toList();
    }

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
