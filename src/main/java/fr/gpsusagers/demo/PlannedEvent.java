package fr.gpsusagers.demo;

import java.time.Instant;
import java.util.function.BooleanSupplier;

/// Something that is planned to happen in a demonstration.
///
/// @param spot where a table plans it, for error messages
/// @param happens makes it happen; returns whether it could
record PlannedEvent(Instant at, String spot, BooleanSupplier happens) {}
