package fr.gpsusagers.orientation.publication;

import fr.gpsusagers.kernel.pack.PackFiles;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.ReadPack;
import fr.gpsusagers.understanding.PrepareModel;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// Reads the pack of the folder that the product is started with, on a thread of its own while the rest of the
/// application starts.
public final class FolderReading {

    private final PackFiles files;
    private final FutureTask<ReadPack.Outcome> outcome;

    private FolderReading(PackFiles files, FutureTask<ReadPack.Outcome> outcome) {
        this.files = files;
        this.outcome = outcome;
    }

    /// Starts to read these files, and to prepare their model.
    public static FolderReading begin(ReadPack read, PrepareModel prepare, PackFiles files) {
        var outcome = new FutureTask<>(() -> ready(read.read(files), prepare));
        Thread.ofPlatform().name("pack").daemon().start(outcome);
        return new FolderReading(files, outcome);
    }

    private static ReadPack.Outcome ready(ReadPack.Outcome outcome, PrepareModel prepare) {
        if (outcome instanceof ReadPack.Outcome.Accepted(Pack pack, var _)) {
            prepare.prepare(pack.phrasebook());
        }
        return outcome;
    }

    PackFiles files() {
        return files;
    }

    /// Waits until the pack is read and its model is ready, then returns the result.
    ReadPack.Outcome outcome() {
        try {
            return outcome.get();
        } catch (ExecutionException failed) {
            throw new CompletionException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CompletionException(stopped);
        }
    }
}
