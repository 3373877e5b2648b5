package fr.gpsusagers.enquiry.watch;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.life.Change;
import fr.gpsusagers.enquiry.life.Duty;
import fr.gpsusagers.enquiry.life.Lifecycle;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.life.Step.Reason;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.job.OneByOne;
import fr.gpsusagers.staff.desk.Absences;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Returns the enquiries of absent agents to the list of their desk, with their due times: a colleague or the
/// substitute takes them. So does an enquiry that an agent has held since yesterday: his session may have ended.
/// Enquiries that the agent touched within [Enquiry#QUIET] stay: the agent is working after
/// all.
@UseCase
public class WatchAbsences {

    private final Enquiries enquiries;
    private final Steps steps;
    private final Absences absences;
    private final OneByOne oneByOne;

    public WatchAbsences(Enquiries enquiries, Steps steps, Absences absences, OneByOne oneByOne) {
        this.enquiries = enquiries;
        this.steps = steps;
        this.absences = absences;
        this.oneByOne = oneByOne;
    }

    /// Gives back to their desks the requests of absent agents, and those that their agent has not touched today.
    /// Each has a transaction of its own, so one that fails keeps no other from going back.
    public Rescue watch(Actor actor, Instant now) {
        if (!(actor instanceof Actor.Clockwork)) {
            return new Rescue.NotYours();
        }
        var returned = new ArrayList<Enquiry>();
        LocalDate today = FrenchTime.at(now).toLocalDate();
        List<Enquiry.Taken> taken = Stream.concat(
                        absences.listOn(today).stream()
                                .flatMap(absence -> enquiries.listTakenBy(absence.agent()).stream()),
                        enquiries
                                .listUntouchedSince(
                                        today.atStartOfDay(FrenchTime.ZONE).toInstant())
                                .stream())
                .distinct()
                .filter(held -> !held.isInUse(now))
                .toList();
        oneByOne.each(
                "absences",
                taken,
                Enquiry::id,
                held -> enquiries
                        .findFree(held.id())
                        .filter(held::equals)
                        .ifPresent(_ -> returned.add(giveBack(held, now))));
        return new Rescue.Rescued(returned, List.of());
    }

    private Enquiry giveBack(Enquiry.Taken held, Instant now) {
        return new Lifecycle(enquiries, steps)
                .change(
                        Change.HAND_BACK,
                        new Actor.Clockwork(),
                        held,
                        held.handedBack(),
                        now,
                        new Step.HandedBack(Duty.at(held.desk()), Optional.of(Reason.ABSENT)));
    }
}
