package fr.gpsusagers.receiving.mail;

import java.util.Optional;

/// What a mail server reports about a mail of ours (RFC 3464, or the older free form of some servers).
///
/// @param action what happened to it
/// @param status the status code, such as `5.1.1`; empty if the report names none
/// @param messageId the `Message-ID` of our mail, without brackets; empty if the report does not quote it
public record DeliveryReport(Action action, Optional<String> status, Optional<String> messageId) {

    public enum Action {
        /// It will never arrive.
        FAILED,
        /// The server still tries.
        DELAYED,
        /// It arrived, or was passed on.
        DELIVERED
    }
}
