package fr.gpsusagers.enquiry.work;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.life.RecordedStep;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.staff.AgentId;
import java.util.List;
import java.util.Optional;

/// What an agent may read of an enquiry.
public sealed interface Card {

    /// The whole enquiry, which is at the agent's desk.
    ///
    /// @param person empty if erased or unreadable
    /// @param doubles open enquiries from the same number or mail at this desk: perhaps the same request
    record Open(Enquiry enquiry, Optional<Person> person, List<RecordedStep> history, List<Enquiry> doubles)
            implements Card {

        /// How many steps the history shows, for [DeskView].
        public int stepsKnown() {
            return stepsIn(history);
        }

        /// Returns the agent's note, if it is the last that happened to the enquiry.
        public Optional<String> noteJustWritten(AgentId by) {
            return history.stream()
                    .filter(RecordedStep::isWork)
                    .reduce((_, last) -> last)
                    .filter(last ->
                            last.step() instanceof Step.Noted && last.agent().equals(Optional.of(by)))
                    .flatMap(RecordedStep::note);
        }

        /// Returns the latest note that somebody else wrote.
        public Optional<String> latestNoteOfOthers(AgentId reader) {
            return history.stream()
                    .filter(recorded -> recorded.step() instanceof Step.Noted
                            && !recorded.agent().equals(Optional.of(reader)))
                    .reduce((_, last) -> last)
                    .flatMap(RecordedStep::note);
        }
    }

    /// Only the state: the enquiry is at another desk.
    record StateOnly(Enquiry enquiry) implements Card {}

    /// There is no such enquiry, or this actor may not read it.
    record NotYours() implements Card {}

    /// Counts what happened to the request. Looking at a card changes nothing for those who look at it too.
    static int stepsIn(List<RecordedStep> history) {
        return (int) history.stream().filter(RecordedStep::isWork).count();
    }
}
