package fr.gpsusagers.sending.notice;

import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.PhoneNumber;

/// The address of one notice. It is known only while the notice is sent, and never stored.
public sealed interface Address {

    /// The medium that reaches this address.
    Medium medium();

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
