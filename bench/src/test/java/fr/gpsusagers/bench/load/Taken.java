package fr.gpsusagers.bench.load;

import java.util.UUID;

/// A request that an agent took.
record Taken(UUID agent, UUID enquiry) {}
