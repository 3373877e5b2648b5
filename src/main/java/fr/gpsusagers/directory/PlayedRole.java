package fr.gpsusagers.directory;

/// A role and who plays it for a place.
///
/// @param label what people come for: « Point info des personnes âgées (CLIC) »
public record PlayedRole(RoleId role, String label, Contact contact) {}
