package fr.gpsusagers.notice;

import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.PhoneNumber;

/// Where a notice goes. It is known for the time of one sending, and never kept.
public sealed interface Address {

    /// By what one writes to it.
    Medium medium();

    /// A mailbox.
    record Mailbox(EmailAddress email) implements Address {

        @Override
        public Medium medium() {
            return Medium.EMAIL;
        }

        @Override
        public String toString() {
            return "a mailbox";
        }
    }

    /// A telephone that receives text messages.
    record Mobile(PhoneNumber number) implements Address {

        @Override
        public Medium medium() {
            return Medium.SMS;
        }

        @Override
        public String toString() {
            return "a mobile";
        }
    }
}
