package fr.gpsusagers.sending.notice;

import java.util.Optional;
import java.util.UUID;

/// A notice as handed to an outside system.
///
/// @param id a random identifier, drawn when the notice was queued and the same at each retry, so that a mail
///     server that already has the message recognises it; it reveals nothing
/// @param subject the subject of the notice, by which the pretend twins delete it; it is never sent to
///     an outside system
/// @param thread where replies to a mail go; empty if they go to the sender of all mails
public record Outgoing(UUID id, UUID subject, FilledText text, Optional<MailThread> thread) {

    /// A message whose replies go to the sender of all mails.
    public Outgoing(UUID id, UUID subject, FilledText text) {
        this(id, subject, text, Optional.empty());
    }
}
