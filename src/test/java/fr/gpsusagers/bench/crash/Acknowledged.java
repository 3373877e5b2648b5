package fr.gpsusagers.bench.crash;

import fr.gpsusagers.bench.running.Asked;
import fr.gpsusagers.bench.running.Promised;
import java.util.Optional;

/// A request that the citizen believes to be saved.
///
/// @param promised the promise that the page showed; empty if the citizen believed it before an answer came
record Acknowledged(Asked asked, Optional<Promised> promised) {}
