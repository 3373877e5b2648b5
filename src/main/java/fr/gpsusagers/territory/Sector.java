package fr.gpsusagers.territory;

import fr.gpsusagers.kernel.pack.Provenance;

/// An area of the département served by one circonscription d'action sociale.
public record Sector(SectorId id, String name, Provenance provenance) {}
