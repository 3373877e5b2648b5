package fr.gpsusagers.enquiry.work;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.directory.Directory;
import fr.gpsusagers.directory.Target;
import fr.gpsusagers.directory.Way;
import fr.gpsusagers.enquiry.promise.DeskChoice;
import fr.gpsusagers.enquiry.work.LikelyDesk.Sign;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.territory.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Collects the desks to which a request may belong, likeliest first, each with its signs. Leaves out the desk that
/// has it now.
final class LikelyOrder {

    private final DeskChoice desks;
    private final DeskId own;
    private final Optional<Place> place;
    private final LocalDate day;
    private final Map<DeskId, Found> found = new LinkedHashMap<>();

    LikelyOrder(DeskChoice desks, DeskId own, Optional<Place> place, LocalDate day) {
        this.desks = desks;
        this.own = own;
        this.place = place;
        this.day = day;
    }

    record Found(Desk desk, List<Sign> signs) {}

    List<Found> first(int most) {
        return found.values().stream().limit(most).toList();
    }

    void add(DeskId desk, Sign sign) {
        desks.find(desk).ifPresent(known -> add(known, sign));
    }

    private void add(Desk desk, Sign sign) {
        if (!desk.id().equals(own)) {
            List<Sign> signs = found.computeIfAbsent(desk.id(), _ -> new Found(desk, new ArrayList<>()))
                    .signs();
            if (!signs.contains(sign)) {
                signs.add(sign);
            }
        }
    }

    /// Adds the first other desk that the pack names for the need; where it is closed, its substitute, too.
    void addNamedFor(NeedId need) {
        named(need)
                .findFirst()
                .ifPresent(target -> findDesk(target).ifPresent(desk -> {
                    add(desk, sign(target));
                    if (!desks.isReady(desk)) {
                        desks.substituteOf(desk).ifPresent(other -> add(other, new Sign.Substitute(desk)));
                    }
                }));
    }

    /// Adds all other desks that the pack names for the need.
    void addOthersNamedFor(NeedId need) {
        named(need).skip(1).forEach(target -> findDesk(target).ifPresent(desk -> add(desk, sign(target))));
    }

    /// Adds the first other desk that the pack names for a need that the citizen's words may mean.
    void addMeant(NeedId need) {
        named(need).findFirst().flatMap(this::findDesk).ifPresent(desk -> add(desk, new Sign.ByWords()));
    }

    void addSwitchboard() {
        desks.switchboard().ifPresent(desk -> add(desk, new Sign.LastResort()));
    }

    /// Whom the pack names for the need, in its order, as far as another desk than the switchboard answers for them.
    private Stream<Target> named(NeedId need) {
        Directory directory = desks.directory();
        return Stream.concat(
                        Stream.of(directory.inCharge(need)),
                        directory.ways(need).stream().map(Way::target))
                .distinct()
                .filter(target ->
                        findDesk(target).filter(desk -> !isOwnOrLast(desk)).isPresent());
    }

    private boolean isOwnOrLast(Desk desk) {
        return desk.id().equals(own) || desk.above().isEmpty();
    }

    private Optional<Desk> findDesk(Target target) {
        return desks.directory()
                .findContact(target, place, day)
                .flatMap(contact -> desks.directory().findDeskFor(contact.id()));
    }

    private Sign sign(Target target) {
        return place.filter(_ -> target.isPlaced())
                .<Sign>map(known -> new Sign.ByPlace(known.name()))
                .orElseGet(Sign.ByNeed::new);
    }
}
