package fr.gpsusagers.enquiry.desk;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.person.Calling;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.step.LastWork;
import fr.gpsusagers.enquiry.step.StepKind;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.staff.AgentId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An agent's work list.
public sealed interface ToDo {

    /// The enquiries that the agent's desks owe, earliest due time first.
    ///
    /// @param limit the limit of the list, if it leaves out enquiries. Calls in safe hours are listed beyond it.
    /// @param closed those that the agent closed and can still reopen, the last one first
    /// @param transferred those that the agent transferred and can still take back, the last one first
    record Listed(List<Line> lines, Optional<Integer> limit, List<Enquiry.Closed> closed, List<Transferred> transferred)
            implements ToDo {

        public Listed {
            lines = List.copyOf(lines);
            closed = List.copyOf(closed);
            transferred = List.copyOf(transferred);
        }
    }

    /// An enquiry that waits at another desk since the agent transferred it.
    record Transferred(Enquiry enquiry, Instant at) {}

    /// The actor is not an agent.
    record NotYours() implements ToDo {}

    /// One line of the list.
    ///
    /// @param person empty if unreadable
    /// @param lastWork empty if no agent has worked on it
    /// @param inDanger what the person wrote last, if the request tells of a danger
    record Line(Enquiry.Open enquiry, Optional<Person> person, Optional<LastWork> lastWork, Optional<String> inDanger) {

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
