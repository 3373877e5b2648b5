package fr.gpsusagers.directory.pack;

import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.pack.Spot;
import fr.gpsusagers.territory.SectorId;
import java.util.List;
import java.util.Map;

/// A row of `annuaire/secteurs.csv`.
///
/// @param contacts the contacts of each column, by column name
record SectorRow(Spot spot, SectorId sector, Map<String, List<ContactId>> contacts) {}
