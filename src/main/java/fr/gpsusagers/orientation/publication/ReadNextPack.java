package fr.gpsusagers.orientation.publication;

import fr.gpsusagers.orientation.Pack;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.pack.PackFiles;

/// Reads a published pack that will replace another one. Reads only the parts whose files differ, because most
/// publications change one file and the phrases alone can be 8 MB. The result equals the pack that
/// [ReadPack] returns.
@UseCase
public final class ReadNextPack {

    private final ReadPack read;

    public ReadNextPack(ReadPack read) {
        this.read = read;
    }

    /// Reads files that a node has checked and published. Returns no warnings for parts that it did not read.
    ///
    /// @param before the pack in service
    public ReadPack.Outcome read(PackFiles published, Pack before) {
        return read.read(published, before.read());
    }
}
