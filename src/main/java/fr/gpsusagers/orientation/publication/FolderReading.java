package fr.gpsusagers.orientation.publication;

import fr.gpsusagers.kernel.pack.PackFiles;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.ReadPack;
import fr.gpsusagers.understanding.PrepareModel;
import java.util.concurrent.CompletableFuture;

/// Reads the pack of the folder that the product is started with, on a thread of its own while the rest of the
/// application starts.
///
/// @param outcome known once the pack is read and its model is ready
public record FolderReading(PackFiles files, CompletableFuture<ReadPack.Outcome> outcome) {

    /// Starts to read these files, and to prepare their model.
    public static FolderReading begin(ReadPack read, PrepareModel prepare, PackFiles files) {
        Thread.Builder thread = Thread.ofPlatform().name("pack").daemon();
        return new FolderReading(
                files, CompletableFuture.supplyAsync(() -> ready(read.read(files), prepare), thread::start));
    }

    private static ReadPack.Outcome ready(ReadPack.Outcome outcome, PrepareModel prepare) {
        if (outcome instanceof ReadPack.Outcome.Accepted(Pack pack, var _)) {
            prepare.prepare(pack.phrasebook());
        }
        return outcome;
    }
}
