package fr.gpsusagers.enquiry.work;

import fr.gpsusagers.enquiry.Enquiry;

/// What became of something an agent did to an enquiry.
public sealed interface Work {

    /// It is done; this is how the enquiry now stands.
    record Done(Enquiry enquiry) implements Work {}

    /// Nothing waits that may be tried now.
    record NothingToDo() implements Work {}

    /// Somebody else was first, or it is in another state by now: nothing was changed.
    record Overtaken(Enquiry enquiry) implements Work {}

    /// It is in his hands, but not to be done like that: nothing was changed, and the reason says how to mend it.
    record Refused(Enquiry enquiry, Refusal why) implements Work {}

    /// Another desk's, or there is none: who asks is not told which.
    record NotYours() implements Work {}
}
