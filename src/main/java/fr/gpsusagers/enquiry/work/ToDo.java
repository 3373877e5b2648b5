package fr.gpsusagers.enquiry.work;

import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.OpenPart;
import fr.gpsusagers.enquiry.Undoable;
import fr.gpsusagers.enquiry.life.LastWork;
import fr.gpsusagers.enquiry.life.StepKind;
import fr.gpsusagers.enquiry.person.Calling;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.staff.AgentId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/// An agent's work list: one page of the enquiries that the agent's desks owe, earliest due time first.
///
/// @param page the number of the page, from 1 on
/// @param pages how many pages there are, at least 1
/// @param counts how many enquiries there are on all pages, by desk and view
/// @param undoable what the agent can still take back, the last one first
public record ToDo(List<Line> lines, int page, int pages, List<OpenPart.Count> counts, List<Undoable> undoable) {

    public ToDo {
        lines = List.copyOf(lines);
        counts = List.copyOf(counts);
        undoable = List.copyOf(undoable);
    }

    /// How many enquiries there are in this view, at one desk or at all.
    public int count(OpenPart.View view, Optional<DeskId> desk) {
        return sum(view, desk, OpenPart.Count::requests);
    }

    /// How many of them are pressing.
    public int countPressing(OpenPart.View view, Optional<DeskId> desk) {
        return sum(view, desk, OpenPart.Count::pressing);
    }

    private int sum(OpenPart.View view, Optional<DeskId> desk, ToIntFunction<OpenPart.Count> what) {
        return counts.stream()
                .filter(count -> count.view() == view
                        && desk.filter(one -> !one.equals(count.desk())).isEmpty())
                .mapToInt(what)
                .sum();
    }

    /// What an agent wants to see.
    ///
    /// @param desk empty for all desks of the agent
    /// @param page from 1 on; the last page if there are fewer
    public record Wish(OpenPart.View view, Optional<DeskId> desk, int page) {

        /// The first page of everything.
        public static final Wish ALL = new Wish(OpenPart.View.ALL, Optional.empty(), 1);
    }

    /// One line of the list.
    ///
    /// @param person empty if unreadable
    /// @param lastWork empty if no agent has worked on it
    /// @param inDanger what the person wrote last, if the request tells of a danger
    public record Line(
            Enquiry.Open enquiry, Optional<Person> person, Optional<LastWork> lastWork, Optional<String> inDanger) {

        /// Whether this agent holds it.
        public boolean isHeldBy(AgentId agent) {
            return enquiry instanceof Enquiry.Taken taken && taken.agent().equals(agent);
        }

        /// Whether this agent began it, it waits again, and nobody else has gone on with it.
        public boolean waitsFor(AgentId agent) {
            return enquiry instanceof Enquiry.Waiting
                    && lastWork.filter(work -> work.isBegunBy(agent)).isPresent();
        }

        /// Whether a safe hour of its citizen runs, and an agent may call in it: in one that was promised, or in any as
        /// long as nobody has called.
        public boolean isSafeHour(Instant now) {
            return enquiry.topic().isCalledInSafeHours()
                    && !new Calling(enquiry.topic(), person).isUnsafe(FrenchTime.at(now))
                    && (enquiry.promise().isReleased(now) || !isCalled());
        }

        /// Whether its citizen told of a danger and can be answered now, in writing or by a call, and nobody holds it.
        public boolean isDangerUnread() {
            Caution caution = enquiry.topic().caution();
            return enquiry instanceof Enquiry.Waiting
                    && enquiry.topic().isUrgent()
                    && (caution == Caution.NEVER || caution == Caution.ORDINARY && inDanger.isPresent());
        }

        private boolean isCalled() {
            return enquiry.facts().attempts() > 0
                    || lastWork.filter(work -> work.kind() == StepKind.ATTEMPTED)
                            .isPresent();
        }

        /// Whether a safe hour went by without a call, and no agent has worked on it since.
        public boolean hasMissedSafeHour() {
            return enquiry.hasMissedSafeHour()
                    && lastWork.filter(work ->
                                    !work.at().isBefore(enquiry.promise().madeAt()))
                            .isEmpty();
        }

        /// Whether its citizen added or changed something after an agent worked on it.
        public boolean isHeardSince() {
            return lastWork.filter(LastWork::isHeardSince).isPresent();
        }
    }
}
