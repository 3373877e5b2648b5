package fr.gpsusagers.enquiry.lives;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.State;
import fr.gpsusagers.enquiry.life.Duty;
import fr.gpsusagers.enquiry.life.RecordedStep;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.store.UncheckedWrites;
import java.time.Duration;
import java.util.List;

/// Planted faults that only two acts at the same instant show.
final class FaultsOfRaces {

    /// Long enough for the other process to read what this one read.
    private static final Duration BETWEEN = Duration.ofMillis(15);

    private FaultsOfRaces() {}

    /// A request is read without a lock, and written whatever it has become meanwhile.
    static Product anUpdateWithoutLock(Parts parts) {
        return new Product(parts) {
            @Override
            Object take(Order order, EnquiryId id) {
                return parts.enquiries()
                        .find(id)
                        .filter(Enquiry.Waiting.class::isInstance)
                        .map(Enquiry.Waiting.class::cast)
                        .filter(waiting -> actor(order).agent().serves(waiting.desk()))
                        .<Object>map(waiting -> take(order, waiting))
                        .orElse(false);
            }

            private Object take(Order order, Enquiry.Waiting waiting) {
                pause();
                Enquiry.Taken taken = waiting.takenBy(actor(order).agent().id(), order.at());
                new UncheckedWrites(parts.database()).write(taken);
                var step = RecordedStep.of(order.at(), actor(order), new Step.Taken(Duty.at(taken.desk())));
                parts.steps().add(taken.id(), List.of(step.leadingTo(State.TAKEN)));
                return true;
            }
        };
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
