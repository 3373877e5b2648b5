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
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.staff.Right;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What agents do with the requests of their desks: take them, put them back, write notes. Two agents never get the
/// same request.
@UseCase
public class DeskWork {
    /// More requests that need caution than the desks of an agent can handle in a day.
    private static final int MOST_NEEDING_CAUTION = 200;

    private final Enquiries enquiries;
    private final Persons persons;
    private final Steps steps;
    private final Lifecycle life;
    private final LockedEnquiries locked;

    public DeskWork(Enquiries enquiries, Persons persons, Steps steps, Lifecycle life, LockedEnquiries locked) {
        this.enquiries = enquiries;
        this.persons = persons;
        this.steps = steps;
        this.life = life;
        this.locked = locked;
    }

    /// Gives an agent the one enquiry that he chose from the list.
    @Writes
    public Work take(Actor actor, EnquiryId id, Instant now) {
        return locked.atDesk(actor, Right.TAKE, id, enquiry -> switch (enquiry) {
            case Enquiry.Waiting waiting -> take(actor, waiting, now);
            case Enquiry.Taken taken
            when actor.agentId().filter(taken.agent()::equals).isPresent() -> new Work.Done(taken);
            case Enquiry.Taken taken -> new Work.Overtaken(taken);
            case Enquiry.Closed closed -> new Work.Overtaken(closed);
        });
    }

    private Work take(Actor actor, Enquiry.Waiting waiting, Instant now) {
        Enquiry.Taken taken = waiting.takenBy(actor.agentId().orElseThrow(), now);
        return new Work.Done(
                life.change(Change.TAKE, actor, waiting, taken, now, new Step.Taken(Duty.at(taken.desk()))));
    }

    /// Gives an agent the most pressing enquiry of his desks. Two agents never get the same one.
    @Writes
    public Work takeNext(Actor actor, Instant now) {
        if (!(actor instanceof Actor.Staff staff) || !staff.agent().may(Right.TAKE)) {
            return new Work.NotYours();
        }
        return findBeforeAllOthers(staff.agent().desks(), now)
                .or(() -> enquiries.findNext(staff.agent().desks(), now))
                .<Work>map(next -> take(staff, next, now))
                .orElseGet(Work.NothingToDo::new);
    }

    /// Finds a request whose citizen can be called safely now, as the next safe hour may be a week away; then one that
    /// tells of a danger and that no agent has had in hand.
    private Optional<Enquiry.Waiting> findBeforeAllOthers(Set<DeskId> desks, Instant now) {
        return new OpenLines(persons, steps)
                .of(enquiries.listNeedingCaution(desks, MOST_NEEDING_CAUTION)).stream()
                        .filter(line -> line.isSafeHour(now)
                                || line.isDangerUnread() && line.lastWork().isEmpty())
                        .map(ToDo.Line::enquiry)
                        .flatMap(waiting -> enquiries.findFree(waiting.id()).filter(waiting::equals).stream())
                        .map(Enquiry.Waiting.class::cast)
                        .findFirst();
    }

    /// Records that the agent is working on the enquiry, for instance typing on its card, so that no timer
    /// takes it away meanwhile.
    @Writes
    public Work touch(Actor actor, EnquiryId id, Instant now) {
        return locked.inHand(actor, Right.TAKE, id, taken -> {
            life.touch(id, taken.agent(), now);
            return new Work.Done(taken.touched(now));
        });
    }

    /// Puts an enquiry back into the list of its desk, with its due time.
    @Writes
    public Work handBack(Actor actor, EnquiryId id, Instant now) {
        return putBack(actor, id, now);
    }

    private Work putBack(Actor actor, EnquiryId id, Instant now) {
        return locked.inHand(actor, Right.TAKE, id, taken -> {
            Enquiry.Waiting waiting = taken.handedBack();
            return new Work.Done(life.change(
                    Change.HAND_BACK,
                    actor,
                    taken,
                    waiting,
                    now,
                    new Step.HandedBack(Duty.at(waiting.desk()), Optional.empty())));
        });
    }

    /// Puts everything that an agent holds back into the lists of its desks, with its due times: the agent
    /// leaves, and colleagues cannot take what somebody holds.
    ///
    /// Returns the last one that went back.
    @Writes
    public Work handBackAll(Actor actor, Instant now) {
        return actor instanceof Actor.Staff(var agent)
                ? enquiries.listTakenBy(agent.id()).stream()
                        .map(Enquiry::id)
                        .map(held -> putBack(actor, held, now))
                        .filter(Work.Done.class::isInstance)
                        .reduce((_, last) -> last)
                        .orElseGet(Work.NothingToDo::new)
                : new Work.NotYours();
    }

    /// What a note is for.
    public enum Purpose {
        /// Colleagues read it.
        COLLEAGUES(Change.NOTE, Step.Noted::new),
        /// The person reads it.
        ANSWER(Change.ANSWER, Step.Answered::new),
        /// What the agent saw that entitles a third party to hear the personal matters of the person.
        MANDATE(Change.MANDATE, Step.Mandated::new);

        private final Change change;
        private final Function<Duty, Step> step;

        Purpose(Change change, Function<Duty, Step> step) {
            this.change = change;
            this.step = step;
        }
    }

    /// Adds words of an agent: a note that colleagues read, an answer that the person reads, or what lets
    /// someone else be told personal things.
    ///
    /// @return `Overtaken` if the person is erased: the words could not be sealed, and nobody would read them
    @Writes
    public Work note(Actor actor, EnquiryId id, String words, Purpose purpose, Instant now) {
        return locked.atDesk(actor, Right.TAKE, id, enquiry -> {
            if (enquiry instanceof Enquiry.Closed && isErased(id)) {
                return new Work.Overtaken(enquiry);
            }
            var step = RecordedStep.of(now, actor, purpose.step.apply(Duty.at(enquiry.desk())));
            life.recordOnly(purpose.change, actor, enquiry, step.noting(words));
            actor.agentId().ifPresent(agent -> life.touch(id, agent, now));
            return new Work.Done(enquiry);
        });
    }

    /// Keeps what came by mail for a desk that no longer has the request, as a note. Whoever has the request
    /// reads it. The citizen does not: nobody has answered for these words. Does nothing if the person is erased.
    @Writes
    public void keepReply(EnquiryId id, String words, Instant now) {
        enquiries.findToChange(id).filter(_ -> !isErased(id)).ifPresent(enquiry -> {
            var clock = new Actor.Clockwork();
            var step = RecordedStep.of(now, clock, new Step.Noted(Duty.at(enquiry.desk())));
            life.recordOnly(Change.NOTE, clock, enquiry, step.noting(words));
        });
    }

    private boolean isErased(EnquiryId id) {
        return steps.list(id).stream().anyMatch(recorded -> recorded.step() instanceof Step.Erased);
    }
}
