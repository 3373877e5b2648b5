package fr.gpsusagers.notice;

import java.time.Instant;
import java.util.UUID;

/// A notice that reached nobody: its address takes none, or it could not be sent in time. Another medium may do.
///
/// @param reason a code such as `smtp-550`, never words of a mail server
public record Bounce(UUID notice, UUID subject, Medium medium, String reason, Instant at) {}
