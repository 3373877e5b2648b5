package fr.gpsusagers.sending.desk;

import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.kernel.DeskId;
import java.time.Instant;
import java.util.UUID;

/// A mail to a desk. It holds nothing of the request: its text is written when it is sent, so that it is up to date.
///
/// @param since how many steps of the history the desk knew before it
public record DeskMail(UUID id, EnquiryId enquiry, DeskId desk, Kind kind, int since, Instant at) {

    private static final String MARK_SIGNS = "----";
    private static final String MARK_BEGINS = "Pour répondre à la personne";

    /// A desk writes its reply above this line. Below it is our own text, with links that the person must not get.
    public static final String MARK =
            MARK_SIGNS + " " + MARK_BEGINS + ", écrivez au-dessus de cette ligne " + MARK_SIGNS;

    /// Whether our own text begins at this line of a reply, however a mail program has prefixed or broken the mark.
    public static boolean isMark(String line) {
        return line.contains(MARK_SIGNS) && line.contains(MARK_BEGINS);
    }

    /// What a mail to a desk is for.
    public enum Kind {
        /// A request came to the desk.
        REQUEST(true),
        /// The person wrote again, or changed something.
        NEWS(true),
        /// It is due soon.
        REMINDER(true),
        /// The desk has nothing to do any more: someone else has the request, or the person withdrew it.
        OVER(false),
        /// The desk's reply has reached the person.
        REPLY_PASSED_ON(false),
        /// The desk's reply has reached the person, but not the files that came with it.
        REPLY_PASSED_ON_WITHOUT_FILES(false),
        /// A reply came, but nothing proves that the desk wrote it.
        REPLY_TO_CHECK(false),
        /// A reply came without words of its own, or after the request had left the desk.
        REPLY_NOT_PASSED_ON(false);

        private final boolean needsOpen;

        Kind(boolean needsOpen) {
            this.needsOpen = needsOpen;
        }

        /// Whether the mail is dropped once the desk no longer has the request.
        boolean isForOpen() {
            return needsOpen;
        }
    }
}
