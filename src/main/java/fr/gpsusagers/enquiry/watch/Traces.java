package fr.gpsusagers.enquiry.watch;

import java.util.Set;

/// What rows leave in the files of the database once they are deleted or changed: the rows themselves until something
/// else is written over them, and their copies in indexes and in the log of what was written.
public interface Traces {

    /// Removes them, and gives what it could not remove. Not to be called in a transaction.
    Set<Remainder> remove();
}
