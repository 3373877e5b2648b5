package fr.gpsusagers.bench.load;

import java.util.UUID;

/// A request that an agent was given.
record Taken(UUID agent, UUID enquiry) {}
