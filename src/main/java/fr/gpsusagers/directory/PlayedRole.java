package fr.gpsusagers.directory;

/// A role and who plays it for a place.
///
/// @param label what people come for: « Point info des personnes âgées (CLIC) »
/// @param maybeNotNearest whether the pack may lack a place of this kind nearer to the citizen
public record PlayedRole(RoleId role, String label, Contact contact, boolean maybeNotNearest) {}
