package fr.gpsusagers.territory.pack;

import fr.gpsusagers.kernel.pack.FilesReading;
import fr.gpsusagers.kernel.pack.PackFiles;
import fr.gpsusagers.territory.Territory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// The territories of the two packs, read once.
final class Packs {

    static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    static final Territory CALVADOS = read("packs/calvados");
    static final Territory EXEMPLE = read("packs/exemple");

    private Packs() {}

    private static Territory read(String folder) {
        return new FilesReading(PackFiles.ofFolder(Path.of(folder)), List.of(new TerritoryPart()))
                .part(Territory.class);
    }
}
