package fr.gpsusagers.directory;

import java.util.List;

/// A role of the pack, whatever the place.
///
/// @param label what people come for: « Point info des personnes âgées (CLIC) »
/// @param types the types of the contacts that play it
/// @param fallback where to turn if no contact plays it for a place
public record KnownRole(RoleId id, String label, List<String> types, Target fallback) {}
