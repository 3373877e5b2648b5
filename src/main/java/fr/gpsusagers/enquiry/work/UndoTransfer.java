package fr.gpsusagers.enquiry.work;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.life.Change;
import fr.gpsusagers.enquiry.life.Duty;
import fr.gpsusagers.enquiry.life.Lifecycle;
import fr.gpsusagers.enquiry.life.RecordedStep;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.staff.Right;
import java.time.Instant;
import java.util.Optional;

/// Takes a transfer back, within ten minutes, by the agent who made it, as long as nothing has happened to the enquiry
/// at the other desk. It is in his hands again, with its due time.
@UseCase
public class UndoTransfer {

    private final Enquiries enquiries;
    private final Steps steps;

    public UndoTransfer(Enquiries enquiries, Steps steps) {
        this.enquiries = enquiries;
        this.steps = steps;
    }

    @Writes
    public Work undo(Actor actor, EnquiryId id, Instant now) {
        Optional<Enquiry> found = enquiries.findToChange(id);
        Optional<DeskId> from = found.flatMap(_ -> findFrom(actor, id, now));
        if (found.isEmpty()
                || from.filter(desk -> actor.may(Right.REROUTE, desk)).isEmpty()) {
            return found.filter(enquiry -> actor.may(Right.REROUTE, enquiry.desk()))
                    .<Work>map(Work.Overtaken::new)
                    .orElseGet(Work.NotYours::new);
        }
        return found.get() instanceof Enquiry.Waiting waiting
                ? undo(actor, waiting, from.get(), now)
                : new Work.Overtaken(found.get());
    }

    private Work undo(Actor actor, Enquiry.Waiting waiting, DeskId desk, Instant now) {
        Enquiry.Taken taken = waiting.takenBackBy(actor.agentId().orElseThrow(), desk, now);
        var step = new Step.TakenBack(Duty.of(taken.promise()), Optional.of(waiting.desk()));
        return new Work.Done(
                new Lifecycle(enquiries, steps).change(Change.UNDO_TRANSFER, actor, waiting, taken, now, step));
    }

    /// Finds the desk from which this actor transferred the enquiry, if that is the last that happened to it.
    private Optional<DeskId> findFrom(Actor actor, EnquiryId id, Instant now) {
        return steps.list(id).reversed().stream()
                .filter(recorded -> !(recorded.step() instanceof Step.Seen))
                .findFirst()
                .filter(last -> actor.agentId().isPresent() && last.agent().equals(actor.agentId()))
                .filter(last -> now.isBefore(last.at().plus(Enquiry.UNDO)))
                .map(RecordedStep::step)
                .filter(Step.Transferred.class::isInstance)
                .flatMap(step -> ((Step.Transferred) step).from());
    }
}
