package fr.gpsusagers.ledger;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A witness in memory. Tests may make it forget its record.
public final class WitnessInMemory implements Witnesses {

    private @Nullable Witness seen;

    @Override
    public Optional<Witness> find() {
        return Optional.ofNullable(seen);
    }

    @Override
    public void update(Witness witness) {
        seen = witness;
    }

    public void forget() {
        seen = null;
    }
}
