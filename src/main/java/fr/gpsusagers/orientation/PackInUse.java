package fr.gpsusagers.orientation;

import fr.gpsusagers.kernel.Holder;
import fr.gpsusagers.understanding.PrepareModel;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// The pack in service. A request takes it once and keeps it to its end, so that a publication never tears an answer.
@Holder
public final class PackInUse {

    private final PrepareModel prepare;
    private final AtomicReference<@Nullable Pack> current = new AtomicReference<>();

    public PackInUse(PrepareModel prepare) {
        this.prepare = prepare;
    }

    /// The pack in service.
    ///
    /// @throws NoSuchElementException before the first one is put in service
    public Pack current() {
        Pack pack = current.get();
        if (pack == null) {
            throw new NoSuchElementException("No pack is in service yet");
        }
        return pack;
    }

    /// Puts a pack in service, all of it at once, and not before its model is ready.
    public void replaceBy(Pack pack) {
        prepare.prepare(pack.phrasebook());
        current.set(pack);
    }
}
