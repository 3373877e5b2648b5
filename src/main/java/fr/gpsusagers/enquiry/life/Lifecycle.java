package fr.gpsusagers.enquiry.life;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Facts;
import fr.gpsusagers.enquiry.Happened;
import fr.gpsusagers.enquiry.SentForm;
import fr.gpsusagers.enquiry.Sharing;
import fr.gpsusagers.enquiry.Step;
import fr.gpsusagers.enquiry.Steps;
import fr.gpsusagers.staff.AgentId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The one way in which an enquiry changes. Refuses a change that [Change] does not list, and one that did not start
/// from the stored row: whoever changes an enquiry locks it first, by [Enquiries#findToChange]. Each change writes the
/// row,
/// the history and the ledger together ([Steps] keeps the last two), and its steps say the state that it led to. Two
/// exceptions: [#note] does not change the row, and [#touch] writes no history.
public record Lifecycle(Enquiries enquiries, Steps steps) {

    /// Stores a new enquiry with its first steps, and returns these. Empty if its reference or its form is already in
    /// use: then nothing is stored.
    public Optional<List<Step>> open(Actor actor, Enquiry.Waiting opened, Optional<SentForm> form, Sharing sharing) {
        require(Change.OPEN.by().contains(ActorKind.of(actor)), Change.OPEN, opened.id());
        if (!enquiries.add(opened, form, sharing)) {
            return Optional.empty();
        }
        Instant now = opened.promise().madeAt();
        List<Step> begun = List.of(
                Step.of(now, Step.Kind.OPENED, actor, Happened.opened(opened)),
                Step.of(now, Step.Kind.PROMISED, actor, Happened.promised(opened.promise()))
                        .with("state", State.WAITING.word()));
        steps.addAll(opened, begun);
        return Optional.of(begun);
    }

    /// Puts `after` in the place of `before`, and records it.
    ///
    /// @param facts what the steps tell besides the state
    /// @throws IllegalStateException if the life of an enquiry has no such change, or the row is no longer `before`
    public <E extends Enquiry> E change(
            Change change, Actor actor, Enquiry before, E after, Instant now, Map<String, String> facts) {
        return change(change, actor, before, after, now, facts, "");
    }

    /// The same, with words of an agent for the desk only; they may be blank.
    public <E extends Enquiry> E change(
            Change change, Actor actor, Enquiry before, E after, Instant now, Map<String, String> facts, String note) {
        require(change.allows(actor, before, after), change, before.id());
        require(enquiries.replace(before, after), change, before.id());
        var told = new TreeMap<>(facts);
        told.put("state", State.of(after).word());
        write(change, actor, after, now, told, note);
        return after;
    }

    /// Records what leaves the row as it is: a note, an answer, a reading. Its steps say no state, since the row may
    /// have been read without a lock.
    public void note(Change change, Actor actor, Enquiry enquiry, Instant now, Map<String, String> facts, String note) {
        require(change.isStaying() && change.allows(actor, enquiry, enquiry), change, enquiry.id());
        write(change, actor, enquiry, now, facts, note);
    }

    /// Counts one joined request less on the first one. Changes nothing if the count is zero: earlier versions did not
    /// count the requests that agents joined.
    public void countOneRepetitionLess(Enquiry first, Instant now) {
        if (first.facts().repeats() > 0) {
            Facts fewer = first.facts().splitOff();
            Enquiry after = switch (first) {
                case Enquiry.Open open -> open.with(fewer);
                case Enquiry.Closed closed -> new Enquiry.Closed(fewer, closed.outcome(), closed.by(), closed.at());
            };
            change(Change.RELEASE, new Actor.Clockwork(), first, after, now, Map.of());
        }
    }

    /// Records that this agent works on the enquiry. Does nothing if the agent does not hold it.
    public void touch(EnquiryId id, AgentId agent, Instant now) {
        enquiries.updateTouched(id, agent, now);
    }

    private void write(Change change, Actor actor, Enquiry after, Instant now, Map<String, String> facts, String note) {
        for (Step.Kind kind : change.steps()) {
            Step step = Step.of(now, kind, actor, facts);
            if (note.isBlank()) {
                steps.add(after, step);
            } else {
                steps.add(after, step, note.strip());
            }
        }
    }

    private static void require(boolean holds, Change change, EnquiryId id) {
        if (!holds) {
            throw new IllegalStateException("Not possible now: " + change + " of " + id);
        }
    }
}
