package fr.gpsusagers.orientation.coverage;

import fr.gpsusagers.directory.DoubtedNumbers;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.kernel.Constraint;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.orientation.Advice;
import fr.gpsusagers.orientation.Orient;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.Recommendation;
import fr.gpsusagers.orientation.Situation;
import fr.gpsusagers.territory.Commune;
import fr.gpsusagers.territory.Place;
import fr.gpsusagers.territory.PlaceAnswer.OnePlace;
import fr.gpsusagers.territory.Quartier;
import fr.gpsusagers.territory.Territory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Proves that no situation is a dead end: every need, in every commune and quartier, at every half-hour of a
/// fortnight; without constraints, with each single constraint, and for deaf citizens without internet.
///
/// Situations that cannot differ form a class, which is computed once. As a cross-check, random situations are
/// advised one by one.
@UseCase
public final class ProveCoverage {

    /// The spring clock change and Easter Monday fall into this fortnight.
    public static final LocalDate DEFAULT_START = LocalDate.of(2027, 3, 22);

    /// The assumed wait for a callback. It changes the order of channels, never which ones are left.
    private static final int DAYS_OF_WAIT = 1;

    static final List<Set<Constraint>> PEOPLE = Stream.concat(
                    Stream.of(Set.<Constraint>of(), Set.of(Constraint.DEAF, Constraint.NO_INTERNET)),
                    Stream.of(Constraint.values()).map(Set::of))
            .toList();

    private static final int DAYS = 14;
    private static final Duration STEP = Duration.ofMinutes(30);
    private static final long SEED = 20_261_125L;

    /// Proves coverage for a fortnight from this day, and advises this many random situations one by one.
    ///
    /// @param callBack the desks that call back
    public Coverage prove(Pack pack, LocalDate from, int replays, Set<DeskId> callBack) {
        Orient orient = orient(callBack);
        List<LocalDateTime> moments = halfHours(from);
        var tally = new ReachabilityCount(pack.calendars(), moments);
        for (Period period : periods(pack, moments)) {
            for (Need need : pack.guide().needs()) {
                Set<ContactId> generic = generic(pack, need, period.first());
                period.places().stream()
                        .collect(Collectors.groupingBy(place -> Profile.of(
                                recommendation(orient, pack, need, place, period.first(), Set.of()),
                                generic,
                                pack.calendars())))
                        .forEach((profile, places) -> tally.count(need.id(), profile, places, period.moments()));
            }
        }
        return tally.coverage(replays, replay(orient, pack, moments, tally, replays));
    }

    /// No number is in doubt here: doubts change the order of contacts, never which ones are left.
    private static Orient orient(Set<DeskId> callBack) {
        return new Orient(
                new DoubtedNumbers(),
                (desk, _, _, at) -> Optional.of(at.plusDays(DAYS_OF_WAIT)).filter(_ -> callBack.contains(desk.id())));
    }

    private static Set<ContactId> generic(Pack pack, Need need, LocalDateTime at) {
        return pack.directory().lastResorts(need.id(), at.toLocalDate()).stream()
                .map(channel -> channel.contact().id())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<LocalDateTime> halfHours(LocalDate from) {
        Instant start = FrenchTime.startOf(from);
        Instant end = FrenchTime.startOf(from.plusDays(DAYS));
        return Stream.iterate(start, at -> at.isBefore(end), at -> at.plus(STEP))
                .map(FrenchTime::at)
                .toList();
    }

    /// Days with the same contacts and sectors.
    private record Period(List<LocalDateTime> moments, List<Place> places) {

        LocalDateTime first() {
            return moments.getFirst();
        }
    }

    private static List<Period> periods(Pack pack, List<LocalDateTime> moments) {
        return moments.stream().collect(Collectors.groupingBy(LocalDateTime::toLocalDate)).entrySet().stream()
                .collect(Collectors.groupingBy(day ->
                        List.of(pack.directory().contacts(day.getKey()), places(pack.territory(), day.getKey()))))
                .values()
                .stream()
                .map(days -> new Period(
                        days.stream()
                                .flatMap(day -> day.getValue().stream())
                                .sorted()
                                .toList(),
                        places(pack.territory(), days.getFirst().getKey())))
                .toList();
    }

    /// Returns all places: each commune without its quartier, and each quartier.
    private static List<Place> places(Territory territory, LocalDate day) {
        return territory.communes().stream()
                .flatMap(commune -> Stream.concat(
                        territory.findPlaceWithoutQuartier(commune.code(), day).stream(),
                        quartiers(territory, commune, day)))
                .toList();
    }

    private static Stream<Place> quartiers(Territory territory, Commune commune, LocalDate day) {
        return territory.quartiers(commune.code()).stream()
                .map(Quartier::id)
                .flatMap(quartier -> territory.findPlace(quartier, day).stream());
    }

    private static Recommendation recommendation(
            Orient orient, Pack pack, Need need, Place place, LocalDateTime at, Set<Constraint> constraints) {
        var situation = new Situation(Optional.of(need.id()), Optional.of(new OnePlace(place)), at, constraints);
        return switch (orient.advise(pack, situation)) {
            case Advice.Recommend(Recommendation recommendation) -> recommendation;
            case Advice.Danger(var _, Recommendation recommendation) -> recommendation;
            case Advice.AskPlace _, Advice.AskQuestion _, Advice.Outside _ ->
                throw new IllegalStateException("No recommendation for a known need at a known place: " + need.id());
        };
    }

    /// Advises random situations one by one, and returns how many differ from their class.
    private static int replay(
            Orient orient, Pack pack, List<LocalDateTime> moments, ReachabilityCount tally, int replays) {
        var random = new Random(SEED);
        List<Need> needs = pack.guide().needs();
        int disagreements = 0;
        for (int i = 0; i < replays; i++) {
            LocalDateTime at = moments.get(random.nextInt(moments.size()));
            List<Place> places = places(pack.territory(), at.toLocalDate());
            Need need = needs.get(random.nextInt(needs.size()));
            Place place = places.get(random.nextInt(places.size()));
            Set<Constraint> constraints = PEOPLE.get(random.nextInt(PEOPLE.size()));
            Reachability advised = Profile.outcome(
                    recommendation(orient, pack, need, place, at, constraints), generic(pack, need, at), constraints);
            if (advised != tally.outcome(need.id(), place, at, constraints)) {
                disagreements++;
            }
        }
        return disagreements;
    }
}
