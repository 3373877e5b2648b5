package fr.gpsusagers.enquiry.work;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.enquiry.Promise;
import java.util.List;
import java.util.Optional;

/// A desk to which a request may belong.
///
/// @param signs what speaks for it, strongest first
/// @param isReady whether it answers such requests now; if not, a transfer to it goes on to another desk
/// @param open how many open requests it has
/// @param next what it would promise to a new request; empty if it is not ready or has no time left
public record LikelyDesk(Desk desk, List<Sign> signs, boolean isReady, int open, Optional<Promise> next) {

    public LikelyDesk {
        signs = List.copyOf(signs);
    }

    /// What speaks for a desk.
    public sealed interface Sign {

        /// The pack names it for this need at this place.
        record ByPlace(String place) implements Sign {}

        /// The pack names it for this need, wherever the citizen lives.
        record ByNeed() implements Sign {}

        /// It takes over from a likely desk that is closed.
        record Substitute(Desk of) implements Sign {}

        /// The pack names it for what the citizen's words may mean.
        record ByWords() implements Sign {}

        /// Requests about the same need were transferred before and answered there.
        record Answered(int requests) implements Sign {}

        /// The switchboard, which finds out.
        record LastResort() implements Sign {}
    }
}
