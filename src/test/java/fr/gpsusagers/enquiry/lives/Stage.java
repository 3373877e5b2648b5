package fr.gpsusagers.enquiry.lives;

import fr.gpsusagers.enquiry.store.RecordedChanges.Seen;
import java.util.List;
import java.util.Optional;

/// Where lives are played: a database, and the processes that use it.
public interface Stage {

    /// Empties the database, except its agents. All desks of the pack call back.
    ///
    /// @param fault a fault that every process has
    void begin(Optional<Fault> fault);

    /// What one process is told to do.
    record Told(int process, Order order) {}

    /// Tells the processes, all at the same instant, and waits for their answers, in this order.
    List<Answer> play(List<Told> orders);

    /// What changed in the database since it was last asked.
    Seen see();

    /// The messages that a process can read: in requests, and those that wait.
    List<Said> said();

    /// The keys of the numbers in [Forms], by which the database finds persons again.
    List<String> keysOfNumbers();
}
