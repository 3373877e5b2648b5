package fr.gpsusagers.orientation;

import fr.gpsusagers.kernel.Singleton;
import fr.gpsusagers.understanding.PrepareModel;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// The pack in service: the published pack with the manual changes in force. A request takes it once and keeps it
/// to the end, so that no publication or change takes effect in the middle of an answer.
@Singleton
public final class PackInUse {

    private record Content(Pack base, Pack covered) {}

    private final PrepareModel prepare;
    private final AtomicReference<@Nullable Content> content = new AtomicReference<>();

    public PackInUse(PrepareModel prepare) {
        this.prepare = prepare;
    }

    /// Returns the pack in service.
    ///
    /// @throws NoSuchElementException before the first pack is put in service
    public Pack current() {
        return content().covered();
    }

    /// Returns the published pack, without manual changes.
    ///
    /// @throws NoSuchElementException before the first pack is put in service
    public Pack base() {
        return content().base();
    }

    private Content content() {
        Content held = content.get();
        if (held == null) {
            throw new NoSuchElementException("No pack is in service yet");
        }
        return held;
    }

    /// Puts a pack in service, without manual changes.
    public void replaceBy(Pack pack) {
        replaceBy(pack, pack);
    }

    /// Puts a pack in service atomically, once its model is ready.
    ///
    /// @param covered the same pack with the changes in force
    public void replaceBy(Pack base, Pack covered) {
        prepare.prepare(base.phrasebook());
        content.set(new Content(base, covered));
    }
}
