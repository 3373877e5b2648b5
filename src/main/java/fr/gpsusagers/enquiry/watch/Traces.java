package fr.gpsusagers.enquiry.watch;

import java.util.Set;

/// What rows leave in the files of the database once they are deleted or changed: the rows themselves until something
/// else is written over them, and their copies in indexes and in the log of what was written.
public interface Traces {

    /// Removes them, and returns what it could not remove. Not to be called in a transaction: nothing can be
    /// written anew within one. Called again after a failure, it removes what is left of earlier erasures too.
    Set<Remainder> remove();
}
