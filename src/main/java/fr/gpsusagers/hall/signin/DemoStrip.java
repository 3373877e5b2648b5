package fr.gpsusagers.hall.signin;

import java.util.Optional;

/// What the top of every page of a demonstration says.
///
/// @param time the invented date and time: « mardi 1er décembre, 10 h 40 »
/// @param day « Jour 2 sur 5. » and what is special about it; empty if the demonstration has a single day, or on a
///     night or weekend between two days
/// @param next the number of the day that a button can move to; empty on the last one
public record DemoStrip(String time, Optional<String> day, Optional<Integer> next) {}
