package fr.gpsusagers.enquiry.watch;

import fr.gpsusagers.availability.Calendars;
import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.directory.Reply;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.life.Change;
import fr.gpsusagers.enquiry.life.Duty;
import fr.gpsusagers.enquiry.life.Lifecycle;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.life.Step.Reason;
import fr.gpsusagers.enquiry.promise.DeskChoice;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.job.OneByOne;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.staff.desk.Absences;
import fr.gpsusagers.staff.desk.DeskCallbacks;
import fr.gpsusagers.staff.desk.DeskMailbox;
import fr.gpsusagers.staff.desk.DeskMailboxes;
import fr.gpsusagers.staff.desk.DeskOpenings;
import fr.gpsusagers.staff.desk.DeskState;
import fr.gpsusagers.staff.desk.Presences;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Moves what waits where nobody is: the requests of absent agents go back to their desk, and those of absent
/// desks to a stand-in.
@UseCase
public class WatchAbsences {
    private static final int MOST = 500;
    private static final int DAYS_BACK = 14;

    private final Enquiries enquiries;
    private final Lifecycle life;
    private final DeskCallbacks deskCallbacks;
    private final DeskMailboxes mailboxes;
    private final Presences presences;
    private final DeskOpenings openings;
    private final Absences absences;
    private final OneByOne oneByOne;

    public WatchAbsences(
            Enquiries enquiries,
            Lifecycle life,
            DeskCallbacks deskCallbacks,
            DeskMailboxes mailboxes,
            Presences presences,
            DeskOpenings openings,
            Absences absences,
            OneByOne oneByOne) {
        this.enquiries = enquiries;
        this.life = life;
        this.deskCallbacks = deskCallbacks;
        this.mailboxes = mailboxes;
        this.presences = presences;
        this.openings = openings;
        this.absences = absences;
        this.oneByOne = oneByOne;
    }

    /// Returns the enquiries of absent agents to the list of their desk, with their due times: a colleague or
    /// the substitute takes them. So does an enquiry that an agent has held since yesterday: his session may
    /// have ended. Enquiries that the agent touched within [Enquiry#QUIET] stay: the agent is working after
    /// all. Each enquiry has a transaction of its own, so one that fails keeps no other from going back.
    public void watchAgents(Instant now) {
        LocalDate today = FrenchTime.at(now).toLocalDate();
        List<Enquiry.Taken> taken = Stream.concat(
                        absences.listOn(today).stream()
                                .flatMap(absence -> enquiries.listTakenBy(absence.agent()).stream()),
                        enquiries.listUntouchedSince(FrenchTime.startOf(today)).stream())
                .distinct()
                .filter(held -> !held.isInUse(now))
                .toList();
        oneByOne.each(
                "absences",
                taken,
                Enquiry::id,
                held -> enquiries.findFree(held.id()).filter(held::equals).ifPresent(_ -> giveBack(held, now)));
    }

    private void giveBack(Enquiry.Taken held, Instant now) {
        life.change(
                Change.HAND_BACK,
                new Actor.Clockwork(),
                held,
                held.handedBack(),
                now,
                new Step.HandedBack(Duty.at(held.desk()), Optional.of(Reason.ABSENT)));
    }

    /// Moves the enquiries of absent desks. A desk is absent if no agent opened its list for a working day
    /// while requests wait, or if nobody serves it: it has no agent, and no mailbox that can be reached. Its
    /// stand-in gets all of them, also those that its agents hold, with their due times. Enquiries in use
    /// stay. Each has a transaction of its own.
    public void watchDesks(Pack pack, Instant now) {
        Set<DeskId> ready = deskCallbacks.showTeams(now).ready();
        Set<DeskId> served = served();
        for (Desk desk : pack.directory().desks()) {
            List<Enquiry.Open> waiting = enquiries.listOpen(Set.of(desk.id()), MOST);
            if (!ready.contains(desk.id()) && !served.contains(desk.id()) || isAbsent(pack, desk, waiting, now)) {
                standIns(pack, ready, desk, now)
                        .forEach((reply, standIn) -> move(with(reply, waiting, now), standIn.id(), now));
            }
        }
    }

    /// The desks that have an active agent, or a mailbox that can be reached.
    private Set<DeskId> served() {
        Set<DeskId> unreachable = mailboxes.listAll().stream()
                .filter(mailbox -> !mailbox.isInUse())
                .map(DeskMailbox::desk)
                .collect(Collectors.toSet());
        return openings.listStates().stream()
                .filter(state -> state.agents() > 0)
                .map(DeskState::desk)
                .filter(desk -> !unreachable.contains(desk))
                .collect(Collectors.toSet());
    }

    private boolean isAbsent(Pack pack, Desk desk, List<Enquiry.Open> waiting, Instant now) {
        Optional<Instant> dayAgo = workingDayBefore(pack, desk, now);
        return dayAgo.filter(cutoff -> waiting.stream()
                                .anyMatch(enquiry -> enquiry.facts().openedAt().isBefore(cutoff))
                        && isUnseenSince(desk, cutoff))
                .isPresent();
    }

    private boolean isUnseenSince(Desk desk, Instant moment) {
        return presences
                .findLastSeen(desk.id())
                .filter(seen -> !seen.isBefore(moment))
                .isEmpty();
    }

    /// Returns the present time of day on the last earlier day on which the team works.
    private static Optional<Instant> workingDayBefore(Pack pack, Desk desk, Instant now) {
        Calendars calendars = pack.calendars();
        LocalDateTime here = FrenchTime.at(now);
        return Stream.iterate(here.toLocalDate().minusDays(1), day -> day.minusDays(1))
                .limit(DAYS_BACK)
                .filter(day -> worksOn(calendars, desk, day))
                .findFirst()
                .map(day -> FrenchTime.instant(day.atTime(here.toLocalTime())));
    }

    private static boolean worksOn(Calendars calendars, Desk desk, LocalDate day) {
        return !calendars.openOn(desk.teamHours(), desk.contact(), day).isEmpty();
    }

    /// Returns who stands in for this desk, for each way of answering in which any desk can.
    private Map<Reply, Desk> standIns(Pack pack, Set<DeskId> ready, Desk desk, Instant now) {
        var standIns = new EnumMap<Reply, Desk>(Reply.class);
        for (Reply reply : Reply.values()) {
            findStandIn(pack, new DeskChoice(pack.directory(), ready, reply), desk, now)
                    .ifPresent(standIn -> standIns.put(reply, standIn));
        }
        return standIns;
    }

    /// Returns the first of these that is not absent too: the substitute, the desk above, the switchboard.
    private Optional<Desk> findStandIn(Pack pack, DeskChoice desks, Desk desk, Instant now) {
        Optional<Instant> dayAgo = workingDayBefore(pack, desk, now);
        return Stream.of(
                        desks.substituteOf(desk),
                        desks.leadOf(desk),
                        desks.switchboard().filter(desks::isReady))
                .flatMap(Optional::stream)
                .filter(other -> !other.id().equals(desk.id()))
                .filter(other ->
                        dayAgo.filter(cutoff -> isUnseenSince(other, cutoff)).isEmpty())
                .findFirst();
    }

    private static List<Enquiry.Open> with(Reply reply, List<Enquiry.Open> waiting, Instant now) {
        return waiting.stream()
                .filter(enquiry -> enquiry.topic().reply() == reply && !enquiry.isInUse(now))
                .toList();
    }

    private void move(List<Enquiry.Open> waiting, DeskId standIn, Instant now) {
        oneByOne.each(
                "desks",
                waiting,
                Enquiry::id,
                enquiry -> enquiries
                        .findFree(enquiry.id())
                        .filter(enquiry::equals)
                        .ifPresent(_ -> move(enquiry, standIn, now)));
    }

    private void move(Enquiry.Open enquiry, DeskId standIn, Instant now) {
        Enquiry.Waiting moved = enquiry.movedTo(standIn);
        var escalated =
                new Step.Escalated(Duty.of(moved.promise()), Optional.of(enquiry.desk()), Optional.of(Reason.ABSENT));
        life.change(Change.ESCALATE, new Actor.Clockwork(), enquiry, moved, now, escalated);
    }
}
