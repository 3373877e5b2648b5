package fr.gpsusagers.understanding.learning;

/// A need that phrases of danger are about: one class of the classifier of danger.
///
/// @param need its class among the needs
/// @param number which number is dialled first; empty when the need has none of its own
/// @param isDanger whether its answer shows its numbers before anything else
/// @param isGrave whether who speaks of it mostly speaks of a danger: a professional who worries about a child
record Emergency(int need, String number, boolean isDanger, boolean isGrave) {}
