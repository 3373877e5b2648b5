package fr.gpsusagers.bench.load;

import java.util.UUID;

/// A request, and the reference that its person was told.
record Acknowledged(UUID form, String reference) {}
