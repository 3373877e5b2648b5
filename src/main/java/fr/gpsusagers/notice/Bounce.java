package fr.gpsusagers.notice;

import java.time.Instant;
import java.util.UUID;

/// A notice that was refused for good: its address takes none. Another medium may do.
///
/// @param reason a code such as `smtp-550`, never words of a mail server
public record Bounce(UUID notice, UUID subject, Medium medium, String reason, Instant at) {}
