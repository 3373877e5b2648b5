package fr.gpsusagers.console.demo;

import fr.gpsusagers.console.demo.Hiring.Cast;
import fr.gpsusagers.console.demo.PlayPlan.PlannedEvent;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.staff.Agents;
import fr.gpsusagers.staff.desk.Absences;
import fr.gpsusagers.staff.desk.StandIns;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Lets invented agents and citizens do what the table says. An agent serves the desks of those whom he stands in
/// for, as after a sign-in.
@Component
@Profile("!command")
final class DemoStaff {

    /// Between two requests of a shift.
    private static final Duration BREATH = Duration.ofMinutes(1);

    private final Acting acting;
    private final DemoPresence presence;
    private final PackInUse packs;
    private final PassTime passTime;
    private final StandIns standIns;

    DemoStaff(
            Acting acting,
            DemoPresence presence,
            PackInUse packs,
            PassTime passTime,
            Agents agents,
            Absences absences) {
        this.acting = acting;
        this.presence = presence;
        this.packs = packs;
        this.passTime = passTime;
        this.standIns = new StandIns(agents, absences);
    }

    /// Performs a deed. Returns whether it succeeded.
    ///
    /// @param enquiry the request that it is about, if that exists
    boolean does(Deed deed, Cast cast, Optional<EnquiryId> enquiry) {
        Instant now = passTime.now();
        var pack = packs.current();
        if (deed.by().equals(Deed.CITIZEN)) {
            return enquiry.filter(id -> acting.act(deed, new Actor.Bearer(id), pack, now))
                    .isPresent();
        }
        return switch (deed.verb()) {
            case "vient" -> presence.comes(staff(deed, cast).agent(), now);
            case "absente" -> presence.declares(deed, cast, now);
            case "ouvre-par-mail" ->
                presence.opensByMail(deed, staff(deed, cast).agent(), pack, now);
            case "ferme" -> presence.closes(deed, packs.base(), now);
            case "annonce" -> presence.announces(deed, packs.base(), now);
            case "suivante" -> acting.takeNext(staff(deed, cast), now).isPresent();
            default ->
                enquiry.filter(id -> acting.act(deed, staff(deed, cast), id, pack, now))
                        .isPresent();
        };
    }

    /// A shift: an agent answers the next requests of his list one after the other, as long as there are any.
    Stream<PlannedEvent> shift(Deed deed, Cast cast) {
        Duration each = deed.minutesEach();
        return IntStream.range(0, deed.many())
                .boxed()
                .flatMap(one -> answer(deed, cast, deed.at().plus(each.multipliedBy(one)), each.minus(BREATH)));
    }

    private Stream<PlannedEvent> answer(Deed deed, Cast cast, Instant from, Duration time) {
        var held = new AtomicReference<>(Optional.<Enquiry>empty());
        return Stream.of(
                new PlannedEvent(from, deed.row().spot(), () -> {
                    held.set(acting.takeNext(staff(deed, cast), passTime.now()));
                    return true;
                }),
                new PlannedEvent(
                        from.plus(time),
                        deed.row().spot(),
                        () -> held.get()
                                .map(one -> acting.answers(
                                        staff(deed, cast), one, deed.words(), packs.current(), passTime.now()))
                                .orElse(true)));
    }

    private Actor.Staff staff(Deed deed, Cast cast) {
        return new Actor.Staff(standIns.on(FrenchTime.at(passTime.now()).toLocalDate(), cast.agent(deed.by())));
    }
}
