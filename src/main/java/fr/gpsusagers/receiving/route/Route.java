package fr.gpsusagers.receiving.route;

import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.receiving.file.FileContent;
import fr.gpsusagers.receiving.route.IncomingMessages.Ending;
import fr.gpsusagers.receiving.route.IncomingMessages.Kind;
import fr.gpsusagers.receiving.route.IncomingMessages.QueuedMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/// Brings messages of one kind to their requests.
public interface Route {

    /// A message that so many tries could not read to the end is brought to a person unread.
    int MOST_UNREAD = 3;

    Kind kind();

    /// Reads a message, outside a transaction: this may take a while, and may fail because of what the message holds.
    ///
    /// @throws IOException if the message cannot be had now
    Read read(QueuedMessage queued, FileContent raw, Pack pack, Instant now) throws IOException;

    /// A message that was read.
    @FunctionalInterface
    interface Read {

        /// Brings it to its request, in the transaction of the caller.
        Goal deliver(Pack pack, Instant now) throws IOException;
    }

    /// Where a message was brought.
    ///
    /// @param key tells a mail apart if it comes again
    /// @param enquiry of a text message; empty if it belongs to no request
    record Goal(Ending ending, Optional<String> key, Optional<EnquiryId> enquiry) {

        public static Goal of(Ending ending) {
            return new Goal(ending, Optional.empty(), Optional.empty());
        }

        public static Goal in(EnquiryId enquiry, Ending ending) {
            return new Goal(ending, Optional.empty(), Optional.of(enquiry));
        }
    }
}
