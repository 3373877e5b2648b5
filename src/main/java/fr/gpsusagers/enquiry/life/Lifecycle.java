package fr.gpsusagers.enquiry.life;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Facts;
import fr.gpsusagers.enquiry.SentForm;
import fr.gpsusagers.enquiry.Sharing;
import fr.gpsusagers.enquiry.State;
import fr.gpsusagers.kernel.Singleton;
import fr.gpsusagers.staff.AgentId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The one way in which an enquiry begins and changes. Refuses a change that [Change] does not list, one that records
/// other steps, and one that did not start from the stored row: callers lock an enquiry before they change it, by
/// [Enquiries#findToChange]. Most changes write the row, the history and the ledger together ([Steps] writes history
/// and ledger), and their steps name the state that they led to. Exceptions:
///
/// - [Change#INHERIT], [Change#RELEASE] and [Change#FOLLOW_CORRECTION] change the row and record no step;
/// - [#touch] writes a time into the row and records no step: no other change reads it, so [Change] does not
///   list it;
/// - [#recordOnly] records a step that names no state, and leaves the row unchanged;
/// - the step [Step.Opened] names no state: [Step.Promised] follows it and does.
@Singleton
public record Lifecycle(Enquiries enquiries, Steps steps) {

    /// Stores a new enquiry with its first steps, and returns these. Empty if its reference or its form is already in
    /// use: then nothing is stored.
    public Optional<List<RecordedStep>> open(
            Actor actor, Enquiry.Waiting opened, Optional<SentForm> form, Sharing sharing) {
        Instant now = opened.promise().madeAt();
        var asked = RecordedStep.of(now, actor, new Step.Opened(opened.topic()));
        var promised = RecordedStep.of(now, actor, new Step.Promised(Duty.of(opened.promise())))
                .leadingTo(State.of(opened));
        List<RecordedStep> begun = List.of(asked, promised);
        judge(Change.OPEN, actor, Optional.empty(), opened, begun);
        if (!enquiries.add(opened, form, sharing)) {
            return Optional.empty();
        }
        steps.add(opened.id(), begun);
        return Optional.of(begun);
    }

    /// Puts `after` in the place of `before`, and records it.
    ///
    /// @param recorded the steps that the change records
    /// @throws IllegalStateException if the life of an enquiry has no such change, or the row is no longer `before`
    public <E extends Enquiry> E change(
            Change change, Actor actor, Enquiry before, E after, Instant now, Step... recorded) {
        return change(
                change,
                actor,
                before,
                after,
                Arrays.stream(recorded)
                        .map(step -> RecordedStep.of(now, actor, step))
                        .toList());
    }

    /// The same, with steps that may have words of their own.
    ///
    /// @param recorded the steps that the change records, in order
    public <E extends Enquiry> E change(
            Change change, Actor actor, Enquiry before, E after, List<RecordedStep> recorded) {
        judge(change, actor, Optional.of(before), after, recorded);
        require(enquiries.replace(before, after), change, before.id());
        steps.add(
                after.id(),
                recorded.stream().map(step -> step.leadingTo(State.of(after))).toList());
        return after;
    }

    /// Records a step that leaves the row unchanged: a note, an answer, an agent who opens the card. The step names no
    /// state, since the row may have been read without a lock.
    public void recordOnly(Change change, Actor actor, Enquiry enquiry, Instant now, Step recorded) {
        recordOnly(change, actor, enquiry, RecordedStep.of(now, actor, recorded));
    }

    /// The same, with a step that may have words of its own.
    public void recordOnly(Change change, Actor actor, Enquiry enquiry, RecordedStep recorded) {
        require(change.isStaying(), change, enquiry.id());
        judge(change, actor, Optional.of(enquiry), enquiry, List.of(recorded));
        steps.add(enquiry.id(), List.of(recorded));
    }

    /// Decrements the number of requests that were joined to this one. Changes nothing if the number is zero: earlier
    /// versions did not count the requests that agents joined.
    public void countOneRepetitionLess(Enquiry first, Instant now) {
        if (first.facts().repeats() > 0) {
            Facts fewer = first.facts().splitOff();
            Enquiry after = switch (first) {
                case Enquiry.Open open -> open.with(fewer);
                case Enquiry.Closed closed -> new Enquiry.Closed(fewer, closed.outcome(), closed.by(), closed.at());
            };
            change(Change.RELEASE, new Actor.Clockwork(), first, after, now);
        }
    }

    /// Records that this agent works on the enquiry. Does nothing if the agent does not hold it.
    public void touch(EnquiryId id, AgentId agent, Instant now) {
        enquiries.updateTouched(id, agent, now);
    }

    private static void judge(
            Change change, Actor actor, Optional<Enquiry> before, Enquiry after, List<RecordedStep> recorded) {
        require(change.allows(actor, before, after), change, after.id());
        require(change.records(recorded.stream().map(RecordedStep::kind).toList()), change, after.id());
    }

    private static void require(boolean holds, Change change, EnquiryId id) {
        if (!holds) {
            throw new IllegalStateException("Not possible now: " + change + " of " + id);
        }
    }
}
