package fr.gpsusagers.sending.notice;

import java.time.Instant;
import java.util.UUID;

/// A notice that did not arrive: it was refused for good, or could not be sent in time. The caller may
/// try another medium.
///
/// @param reason a code such as `smtp-550`, never the mail server's text
public record Bounce(UUID notice, UUID subject, Medium medium, String reason, Instant at) {}
