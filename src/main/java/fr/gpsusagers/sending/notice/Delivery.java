package fr.gpsusagers.sending.notice;

import fr.gpsusagers.kernel.Identifiers;

/// The result of handing a message to an outside system. Reasons are our own codes: the server's text may
/// contain the address.
public sealed interface Delivery {

    /// The outside system accepted the message.
    ///
    /// @param receipt identifies the message later, for the outside system or for us
    record Accepted(String receipt) implements Delivery {
        public Accepted {
            requireCode(receipt);
        }
    }

    /// The outside system does not accept this message for now.
    record TryAgain(String reason) implements Delivery {
        public TryAgain {
            requireCode(reason);
        }
    }

    /// The outside system is silent, busy, or refuses our account. It did not take the message, and would take no
    /// other message now.
    record Unreached(String reason) implements Delivery {
        public Unreached {
            requireCode(reason);
        }
    }

    /// The connection ended after the message was handed over, without an answer: the outside system may have it.
    record Unsure(String reason) implements Delivery {
        public Unsure {
            requireCode(reason);
        }
    }

    /// Permanent refusal: the address is unknown, or the outside system does not accept such a message.
    record Refused(String reason) implements Delivery {
        public Refused {
            requireCode(reason);
        }
    }

    private static void requireCode(String code) {
        if (!Identifiers.isOne(code)) {
            throw new IllegalArgumentException("A receipt or reason must be a code such as smtp-550");
        }
    }
}
