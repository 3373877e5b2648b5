package fr.gpsusagers.directory;

import fr.gpsusagers.availability.Hours;

/// The relay by which deaf people call the administration: somebody writes, or signs, what is said. The law asks public
/// services for one (law 2016-1321 of 7 October 2016, article 105). The administration pays for it, so citizens do not.
///
/// @param url where a call through it begins
/// @param hours when somebody relays
public record OwnRelay(String name, String url, Hours hours) {}
