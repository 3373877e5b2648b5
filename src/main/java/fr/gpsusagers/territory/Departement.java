package fr.gpsusagers.territory;

/// A French département.
///
/// @param code `14`, `2A`, `974`
public record Departement(String code, String name) {}
