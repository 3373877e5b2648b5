package fr.gpsusagers.understanding.learning;

/// A need that comes up in phrases of danger: one class of the danger classifier.
///
/// @param need its class in the classifier of needs
/// @param number the number to dial first; empty if the need has none of its own
/// @param isDanger whether its answer shows its numbers before anything else
/// @param isGrave whether it is a danger, or most phrases about it tell of one: a professional who worries about
/// a child
record Emergency(int need, String number, boolean isDanger, boolean isGrave) {}
