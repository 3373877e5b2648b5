package fr.gpsusagers.notice.sending;

import fr.gpsusagers.notice.FilledText;
import java.util.UUID;

/// A notice as it is handed to an outside system.
///
/// @param id a random one, drawn when the notice was queued: the same at each sending, so that a mail server that has
///     the message recognises it; it tells nothing
/// @param subject what it is about, by which the pretend twins forget it; it leaves for no outside system
public record Outgoing(UUID id, UUID subject, FilledText text) {}
