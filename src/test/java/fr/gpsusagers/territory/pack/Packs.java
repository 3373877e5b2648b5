package fr.gpsusagers.territory.pack;

import fr.gpsusagers.kernel.pack.PackFiles;
import fr.gpsusagers.kernel.pack.PackReading;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.territory.Territory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// The territories of the two packs used by these tests, each read once.
final class Packs {

    static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    static final Territory BOCAGE = read(TestPacks.FROZEN);
    static final Territory EXEMPLE = read(Path.of("packs/exemple"));

    private Packs() {}

    private static Territory read(Path folder) {
        return new PackReading(PackFiles.ofFolder(folder), List.of(new TerritoryPart())).part(Territory.class);
    }
}
