package fr.gpsusagers.enquiry.life;

import fr.gpsusagers.enquiry.Promise;
import fr.gpsusagers.kernel.DeskId;
import java.time.Instant;
import java.util.Optional;

/// Which desk owes the answer, and by when, as far as a step names them.
public record Duty(Optional<DeskId> desk, Optional<Instant> due) {

    public static final Duty NOT_SAID = new Duty(Optional.empty(), Optional.empty());

    /// The due time stays as it is.
    public static Duty at(DeskId desk) {
        return new Duty(Optional.of(desk), Optional.empty());
    }

    public static Duty of(Promise promise) {
        return new Duty(Optional.of(promise.desk()), Optional.of(promise.dueBy()));
    }
}
