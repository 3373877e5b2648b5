package fr.gpsusagers.enquiry.work;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Topic;
import fr.gpsusagers.enquiry.life.Change;
import fr.gpsusagers.enquiry.life.Duty;
import fr.gpsusagers.enquiry.life.Lifecycle;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.enquiry.promise.DeskChoice;
import fr.gpsusagers.enquiry.work.Work.Refusal;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.staff.Right;
import fr.gpsusagers.staff.desk.DeskMailbox;
import fr.gpsusagers.staff.desk.DeskMailboxes;
import fr.gpsusagers.staff.desk.ShowTeams;
import java.time.Instant;
import java.util.Optional;

/// « Pas pour moi »: transfers an enquiry to the right desk, or to the switchboard if the agent does not know
/// which. It keeps its due time and its history. After two transfers the switchboard keeps it, so that no citizen
/// is sent round in circles.
@UseCase
public class TransferEnquiry {

    private final Enquiries enquiries;
    private final Steps steps;
    private final ShowTeams showTeams;
    private final DeskMailboxes mailboxes;

    public TransferEnquiry(Enquiries enquiries, Steps steps, ShowTeams showTeams, DeskMailboxes mailboxes) {
        this.enquiries = enquiries;
        this.steps = steps;
        this.showTeams = showTeams;
        this.mailboxes = mailboxes;
    }

    /// @param to the right desk; empty for « je ne sais pas »
    /// @param reason in the agent's words, for the next desk only. Before a danger is mailed to a desk, it says who
    /// there was told by telephone: nobody may look at that mailbox today
    @Writes
    public Work transfer(Actor actor, Pack pack, EnquiryId id, Optional<DeskId> to, String reason, Instant now) {
        return new Holding(enquiries)
                .ofAgent(
                        actor,
                        Right.REROUTE,
                        id,
                        taken -> pack.directory()
                                .findDesk(taken.desk())
                                .flatMap(_ -> next(pack, taken, to, now))
                                .map(desk -> findRefusal(taken, desk, reason)
                                        .<Work>map(why -> new Work.Refused(taken, why))
                                        .orElseGet(() -> transfer(actor, taken, desk, to, reason, now)))
                                .orElseGet(() -> new Work.Overtaken(taken)));
    }

    private Optional<Refusal> findRefusal(Enquiry.Taken taken, Desk desk, String reason) {
        if (desk.id().equals(taken.desk())) {
            return Optional.of(new Refusal.ComesBack());
        }
        Topic topic = taken.topic();
        boolean isUntoldDanger = topic.isUrgent() && topic.caution() != Caution.ORDINARY && reason.isBlank();
        return isUntoldDanger && worksByMail(desk) ? Optional.of(new Refusal.DangerByMail()) : Optional.empty();
    }

    private boolean worksByMail(Desk desk) {
        return mailboxes.find(desk.id()).filter(DeskMailbox::isInUse).isPresent();
    }

    private Optional<Desk> next(Pack pack, Enquiry.Taken taken, Optional<DeskId> to, Instant now) {
        var desks = new DeskChoice(
                pack.directory(), showTeams.show(now).ready(), taken.topic().reply());
        boolean keptBySwitchboard = taken.facts().reroutes() + 1 > Detour.MOST_REROUTES;
        return keptBySwitchboard
                ? desks.switchboard()
                : to.flatMap(desks::forDesk)
                        .filter(desk -> !desk.id().equals(taken.desk()))
                        .or(desks::switchboard);
    }

    private Work transfer(
            Actor actor, Enquiry.Taken taken, Desk desk, Optional<DeskId> to, String reason, Instant now) {
        Enquiry.Waiting waiting = taken.reroutedTo(desk.id());
        var transferred = new Step.Transferred(
                Duty.of(waiting.promise()),
                Optional.of(taken.desk()),
                Optional.of(taken.topic().lastQuestion()),
                to.filter(_ -> Detour.of(waiting, to) == Detour.CLOSED));
        return new Work.Done(new Lifecycle(enquiries, steps)
                .change(Change.TRANSFER, actor, taken, waiting, now, transferred, reason));
    }

    /// Why an enquiry did not go to the desk that the agent chose.
    public enum Detour {
        /// It went to that desk.
        NONE,
        /// That desk does not call back, or has no agents.
        CLOSED,
        /// It was transferred too often: the switchboard keeps it.
        ROUND;

        /// Number of transfers of one enquiry before the switchboard keeps it.
        static final int MOST_REROUTES = 2;

        /// @param moved the enquiry after its transfer
        public static Detour of(Enquiry moved, Optional<DeskId> wished) {
            if (wished.isEmpty() || wished.get().equals(moved.desk())) {
                return NONE;
            }
            return moved.facts().reroutes() > MOST_REROUTES ? ROUND : CLOSED;
        }
    }
}
