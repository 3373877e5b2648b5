package fr.gpsusagers.enquiry;

import java.time.Instant;

/// A request that an agent closed, or transferred and nothing has followed.
///
/// @param at when the agent did so
public record Undoable(Enquiry enquiry, Instant at) {}
