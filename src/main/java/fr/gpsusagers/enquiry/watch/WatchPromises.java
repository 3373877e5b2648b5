package fr.gpsusagers.enquiry.watch;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Happened;
import fr.gpsusagers.enquiry.Steps;
import fr.gpsusagers.enquiry.life.Change;
import fr.gpsusagers.enquiry.life.Lifecycle;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.promise.DeskChoice;
import fr.gpsusagers.enquiry.promise.PromiseConditions;
import fr.gpsusagers.enquiry.promise.PromiseTerms;
import fr.gpsusagers.enquiry.promise.PromiseTerms.Offer;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.staff.desk.ShowTeams;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Before a promise is missed: its desk's substitute takes it, else who answers for the desk, else the switchboard, as
/// long as one of them can still keep it; else a new time is promised, before the first is over.
@UseCase(writes = true)
public class WatchPromises {

    private static final Duration AHEAD = Duration.ofHours(3);
    private static final int MOST = 2_000;

    private final Enquiries enquiries;
    private final Persons persons;
    private final Steps steps;
    private final PromiseTerms terms;

    public WatchPromises(Enquiries enquiries, Persons persons, Steps steps, ShowTeams showTeams) {
        this.enquiries = enquiries;
        this.persons = persons;
        this.steps = steps;
        this.terms = new PromiseTerms(enquiries, showTeams);
    }

    public Rescue watch(Actor actor, Pack pack, Instant now) {
        if (!(actor instanceof Actor.Clockwork)) {
            return new Rescue.NotYours();
        }
        DeskChoice desks = terms.desks(pack, now);
        var moved = new ArrayList<Enquiry>();
        var renewed = new ArrayList<Enquiry>();
        atRisk(pack, desks, now)
                .forEach((desk, late) -> late.forEach(enquiry -> enquiries
                        .findFree(enquiry.id())
                        .filter(enquiry::equals)
                        .ifPresent(_ -> findKeeper(pack, desks, desk, enquiry, now)
                                .ifPresentOrElse(
                                        keeper -> moved.add(move(enquiry, keeper, now)),
                                        () -> renew(pack, desks, desk, enquiry, now)
                                                .ifPresent(renewed::add)))));
        return new Rescue.Rescued(moved, renewed);
    }

    private Map<Desk, List<Enquiry.Open>> atRisk(Pack pack, DeskChoice desks, Instant now) {
        var owed = new LinkedHashMap<DeskId, List<Enquiry.Open>>();
        enquiries
                .listDueBefore(now.plus(AHEAD), MOST)
                .forEach(enquiry -> owed.computeIfAbsent(enquiry.desk(), _ -> new ArrayList<>())
                        .add(enquiry));
        var late = new LinkedHashMap<Desk, List<Enquiry.Open>>();
        owed.forEach((id, list) -> desks.find(id).or(desks::switchboard).ifPresent(desk -> {
            var risk = new AtRisk(terms.plan(pack, desk, now));
            late.put(desk, risk.among(list, now));
        }));
        return late;
    }

    /// Who can still keep the promise as it was made.
    private Optional<Desk> findKeeper(Pack pack, DeskChoice desks, Desk desk, Enquiry enquiry, Instant now) {
        return others(desks, desk)
                .filter(other -> hasRoom(pack, other, enquiry, now))
                .findFirst();
    }

    /// Whether a desk can do one more beside all that it owes by then.
    private boolean hasRoom(Pack pack, Desk desk, Enquiry enquiry, Instant now) {
        return terms.plan(pack, desk, now)
                .hasRoom(enquiry.promise().notBefore(), enquiry.promise().dueBy(), FrenchTime.at(now));
    }

    /// The substitute, who answers for the desk, the switchboard.
    private static Stream<Desk> others(DeskChoice desks, Desk desk) {
        return Stream.of(
                        desks.substituteOf(desk),
                        desks.leadOf(desk),
                        desks.switchboard().filter(desks::isReady))
                .flatMap(Optional::stream)
                .distinct()
                .filter(other -> !other.id().equals(desk.id()));
    }

    private Enquiry move(Enquiry.Open enquiry, Desk keeper, Instant now) {
        Enquiry.Waiting moved = enquiry.movedTo(keeper.id());
        var facts = new TreeMap<>(Happened.promised(moved.promise()));
        facts.put("from", enquiry.desk().value());
        return new Lifecycle(enquiries, steps)
                .change(Change.ESCALATE, new Actor.Clockwork(), enquiry, moved, now, facts);
    }

    /// The soonest new time of the desk and of those who stand in for it.
    private Optional<Enquiry> renew(Pack pack, DeskChoice desks, Desk desk, Enquiry.Open enquiry, Instant now) {
        var conditions = PromiseConditions.of(enquiry.topic(), persons.find(enquiry.id()));
        return Stream.concat(Stream.of(desk), others(desks, desk))
                .flatMap(one -> terms.offerAgain(pack, one, conditions, now).stream())
                .filter(offer -> offer.due().instant().isAfter(enquiry.promise().dueBy()))
                .min(Comparator.comparing((Offer offer) -> offer.due().by()))
                .map(offer -> renew(enquiry, offer, now));
    }

    private Enquiry renew(Enquiry.Open enquiry, Offer offer, Instant now) {
        var promise = offer.renewed(enquiry.promise(), now);
        Enquiry.Open renewed = offer.desk().id().equals(enquiry.desk())
                ? enquiry.with(enquiry.facts().with(promise))
                : enquiry.movedTo(offer.desk().id()).with(enquiry.facts().with(promise));
        var facts = new TreeMap<>(Happened.promised(promise));
        facts.put("from", enquiry.desk().value());
        facts.put("renewals", String.valueOf(promise.renewals()));
        return new Lifecycle(enquiries, steps)
                .change(Change.RENEW, new Actor.Clockwork(), enquiry, renewed, now, facts);
    }
}
