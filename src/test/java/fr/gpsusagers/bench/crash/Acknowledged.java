package fr.gpsusagers.bench.crash;

import fr.gpsusagers.bench.running.Asked;
import fr.gpsusagers.bench.running.Promised;
import java.util.Optional;

/// A request that its person believes to be noted.
///
/// @param promised what the page said; empty where the person believed it too early
record Acknowledged(Asked asked, Optional<Promised> promised) {}
