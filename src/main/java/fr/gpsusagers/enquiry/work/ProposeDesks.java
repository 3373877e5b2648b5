package fr.gpsusagers.enquiry.work;

import fr.gpsusagers.directory.Reply;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiries.Owed;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.promise.DeskChoice;
import fr.gpsusagers.enquiry.promise.PromiseConditions;
import fr.gpsusagers.enquiry.promise.PromiseTerms;
import fr.gpsusagers.enquiry.work.LikelyDesk.Sign;
import fr.gpsusagers.enquiry.work.LikelyOrder.Found;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.staff.Right;
import fr.gpsusagers.staff.desk.ShowTeams;
import fr.gpsusagers.territory.Place;
import fr.gpsusagers.territory.PlaceAnswer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/// Proposes the desks to which a request most likely belongs: whom the pack names for its need and place, then for what
/// the citizen's words may mean, then who answered similar requests, then whom else the pack names, then the
/// switchboard.
@UseCase
public final class ProposeDesks {

    private static final int MOST = 3;
    private static final Duration REMEMBERED = Duration.ofDays(90);

    private final Enquiries enquiries;
    private final Persons persons;
    private final AnsweredTransfers answered;
    private final ShowTeams showTeams;

    public ProposeDesks(Enquiries enquiries, Persons persons, AnsweredTransfers answered, ShowTeams showTeams) {
        this.enquiries = enquiries;
        this.persons = persons;
        this.answered = answered;
        this.showTeams = showTeams;
    }

    public sealed interface Proposal {

        record Proposed(List<LikelyDesk> desks) implements Proposal {}

        /// Another agent holds it, or nobody, or there is no such enquiry.
        record NotYours() implements Proposal {}
    }

    /// @param meant the needs that the citizen's words may mean, likeliest first
    public Proposal propose(Actor actor, Pack pack, EnquiryId id, List<NeedId> meant, Instant now) {
        return enquiries
                .find(id)
                .filter(Enquiry.Taken.class::isInstance)
                .map(Enquiry.Taken.class::cast)
                .filter(taken -> actor.may(Right.REROUTE, taken.desk())
                        && actor.agentId().equals(Optional.of(taken.agent())))
                .<Proposal>map(taken -> new Proposal.Proposed(list(pack, taken, meant, now)))
                .orElseGet(Proposal.NotYours::new);
    }

    /// Likeliest first, but a closed desk behind those that are open.
    private List<LikelyDesk> list(Pack pack, Enquiry.Taken taken, List<NeedId> meant, Instant now) {
        Optional<Person> person = persons.find(taken.id());
        var terms = PromiseTerms.once(enquiries, showTeams.show(now), pack, now);
        DeskChoice desks = terms.desks(taken.topic().reply());
        LocalDate day = FrenchTime.at(now).toLocalDate();
        var order = new LikelyOrder(desks, taken.desk(), place(pack, person, day), day);
        NeedId need = taken.topic().need();
        order.addNamedFor(need);
        meant.stream().filter(other -> !other.equals(need)).forEach(order::addMeant);
        answered.listAnswered(need, now.minus(REMEMBERED))
                .forEach(before -> order.add(before.desk(), new Sign.Answered(before.requests())));
        order.addOthersNamedFor(need);
        order.addSwitchboard();
        var conditions = PromiseConditions.of(taken.topic(), person).withoutDeadline();
        return order.first(MOST).stream()
                .map(found -> describe(found, terms, desks, conditions))
                .sorted(Comparator.comparing(likely -> !likely.isReady()))
                .toList();
    }

    /// The place as the citizen gave it, if it is one place for certain.
    private static Optional<Place> place(Pack pack, Optional<Person> person, LocalDate day) {
        return person.flatMap(Person::place)
                .flatMap(said -> switch (pack.territory().find(said, day)) {
                    case PlaceAnswer.OnePlace(Place one) -> Optional.of(one);
                    case PlaceAnswer.SplitPlace(Place split, var _) -> Optional.of(split);
                    case PlaceAnswer.SeveralPlaces _, PlaceAnswer.OutsidePlace _, PlaceAnswer.UnknownPlace _ ->
                        Optional.empty();
                });
    }

    private LikelyDesk describe(Found found, PromiseTerms terms, DeskChoice desks, PromiseConditions conditions) {
        boolean isReady = desks.isReady(found.desk());
        int open = enquiries.measureBacklog(found.desk().id(), EnumSet.allOf(Reply.class)).owed().stream()
                .mapToInt(Owed::count)
                .sum();
        return new LikelyDesk(
                found.desk(),
                found.signs(),
                isReady,
                open,
                Optional.of(found.desk())
                        .filter(_ -> isReady)
                        .flatMap(desk -> terms.offer(desk, conditions))
                        .map(offer -> offer.promise(terms.now())));
    }
}
