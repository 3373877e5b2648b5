package fr.gpsusagers.receiving.route;

import fr.gpsusagers.receiving.file.FileContent;
import java.time.Duration;

/// The mailbox of the product at a mail server.
public interface Mailbox {

    /// The product reads no mailbox.
    Mailbox NONE = new Mailbox() {

        @Override
        public Fetch fetch(Taker taker, int most) {
            return new Fetch.Fetched(0);
        }

        @Override
        public boolean await(Duration longest) {
            return false;
        }
    };

    /// Hands over the unread mails, oldest first, and marks each as read once the taker has kept it.
    ///
    /// @param most stops after so many
    /// @return what happened
    Fetch fetch(Taker taker, int most);

    /// Waits until the server announces a new mail, for as long as this at most. Returns at once if the server cannot
    /// announce any: the caller asks again after a while then.
    ///
    /// @return whether the server announces new mails
    boolean await(Duration longest);

    /// Keeps a mail for good. The mail is marked as read only if this returns; whatever it throws concerns this mail
    /// only.
    @FunctionalInterface
    interface Taker {

        /// @param raw the mail as the server keeps it
        void take(FileContent raw);
    }

    /// Result of fetching.
    sealed interface Fetch {

        /// @param mails how many were kept
        /// @param failed how many could not be fetched or kept: they hinder no other, and are tried again
        record Fetched(int mails, int failed) implements Fetch {

            public Fetched(int mails) {
                this(mails, 0);
            }
        }

        /// The server did not answer, refused the account, or hung up. What was kept before stays kept.
        ///
        /// @param reason a code such as `imap-account`, never the text of the server
        record Unreached(String reason) implements Fetch {}
    }
}
