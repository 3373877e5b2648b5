package fr.gpsusagers.notice.sending;

import fr.gpsusagers.kernel.Identifiers;

/// What an outside system made of a message. It speaks in codes of ours: the words of a server may hold the address.
public sealed interface Delivery {

    /// It took charge of the message.
    ///
    /// @param receipt by which it, or we, can find the message again
    record Accepted(String receipt) implements Delivery {
        public Accepted {
            requireCode(receipt);
        }
    }

    /// It does not want this message now.
    record TryAgain(String reason) implements Delivery {
        public TryAgain {
            requireCode(reason);
        }
    }

    /// It is silent, busy, or refuses our account: it never saw the message, and would take no other one either.
    record Unreached(String reason) implements Delivery {
        public Unreached {
            requireCode(reason);
        }
    }

    /// It had the message, and left without saying whether it keeps it.
    record Unsure(String reason) implements Delivery {
        public Unsure {
            requireCode(reason);
        }
    }

    /// Never: it knows no such address, or wants no such message.
    record Refused(String reason) implements Delivery {
        public Refused {
            requireCode(reason);
        }
    }

    private static void requireCode(String code) {
        if (!Identifiers.isOne(code)) {
            throw new IllegalArgumentException("A delivery is told in codes, such as smtp-550");
        }
    }
}
