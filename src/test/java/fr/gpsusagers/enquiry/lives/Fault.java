package fr.gpsusagers.enquiry.lives;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Facts;
import fr.gpsusagers.enquiry.Happened;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.life.Change;
import fr.gpsusagers.enquiry.life.Lifecycle;
import fr.gpsusagers.enquiry.store.Enquiring;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Faults that a change of the product could bring. Each is planted in a world, never in the product.
enum Fault {
    WORK_IS_TAKEN_FROM_AN_ACTIVE_AGENT("a timer changed what an agent works on", enquiring -> new World(enquiring) {
        @Override
        Object watchAbsences() {
            for (Enquiry enquiry : stored().values()) {
                if (enquiry instanceof Enquiry.Taken taken) {
                    life(this)
                            .change(
                                    Change.HAND_BACK,
                                    new Actor.Clockwork(),
                                    taken,
                                    taken.handedBack(),
                                    now,
                                    Map.of("desk", taken.desk().value()));
                }
            }
            return this;
        }
    }),
    A_LATER_TRY_COUNTS_AS_AN_ATTEMPT("it counts an attempt that was none", enquiring -> new World(enquiring) {
        @Override
        Object attempt(Act act, EnquiryId id) {
            return taken(this, id)
                    .map(taken -> life(this)
                            .change(
                                    Change.ATTEMPT,
                                    actor(),
                                    taken,
                                    taken.tryAgain(taken.promise()),
                                    now,
                                    Happened.promised(taken.promise())))
                    .<Object>map(done -> done)
                    .orElse(act);
        }
    }),
    A_RENEWAL_COUNTS_AN_ATTEMPT("it counts an attempt that was none", enquiring -> new World(enquiring) {
        @Override
        Object watchPromises() {
            for (Enquiry enquiry : stored().values()) {
                if (enquiry instanceof Enquiry.Waiting waiting) {
                    life(this)
                            .change(
                                    Change.RENEW,
                                    new Actor.Clockwork(),
                                    waiting,
                                    waiting.with(attempted(waiting.facts())),
                                    now,
                                    Happened.promised(waiting.promise()));
                }
            }
            return this;
        }
    }),
    AN_UPDATE_STARTS_FROM_WHAT_IS_OVER("Not possible now: HAND_BACK", enquiring -> new World(enquiring) {
        private final Map<EnquiryId, Enquiry.Taken> read = new HashMap<>();

        @Override
        Object attempt(Act act, EnquiryId id) {
            Enquiry.Taken before = read.get(id);
            taken(this, id).ifPresent(taken -> read.putIfAbsent(id, taken));
            return before == null || taken(this, id).isEmpty()
                    ? super.attempt(act, id)
                    : life(this)
                            .change(
                                    Change.HAND_BACK,
                                    actor(),
                                    before,
                                    before.handedBack(),
                                    now,
                                    Map.of("desk", before.desk().value()));
        }
    }),
    A_REQUEST_IS_CLOSED_WITHOUT_ITS_ANSWER("it was closed as repondu", enquiring -> new World(enquiring) {
        @Override
        Object close(Act act, EnquiryId id) {
            return taken(this, id)
                    .map(taken -> taken.closedAs(new Outcome.Answered(), actor().agentId(), now))
                    .map(closed -> life(this)
                            .change(
                                    Change.CLOSE,
                                    actor(),
                                    taken(this, id).orElseThrow(),
                                    closed,
                                    now,
                                    Happened.closed(closed)))
                    .<Object>map(done -> done)
                    .orElse(act);
        }
    }),
    A_TRANSFER_COMES_BACK_SILENTLY("it was handed on and is back at the same desk", enquiring -> new World(enquiring) {
        @Override
        Object transfer(Act act, EnquiryId id) {
            return taken(this, id)
                    .map(taken -> life(this)
                            .change(
                                    Change.TRANSFER,
                                    actor(),
                                    taken,
                                    taken.reroutedTo(taken.desk()),
                                    now,
                                    Happened.promised(taken.promise())))
                    .<Object>map(done -> done)
                    .orElse(act);
        }
    });

    private final String what;
    private final Function<Enquiring, World> planted;

    Fault(String what, Function<Enquiring, World> planted) {
        this.what = what;
        this.planted = planted;
    }

    /// What is reported when the fault is found.
    String what() {
        return what;
    }

    World plantedIn(Enquiring enquiring) {
        return planted.apply(enquiring);
    }

    private static Lifecycle life(World world) {
        return new Lifecycle(world.enquiring.enquiries, world.enquiring.steps);
    }

    /// The request, if the one who acts holds it.
    private static Optional<Enquiry.Taken> taken(World world, EnquiryId id) {
        return world.enquiring
                .enquiries
                .findToChange(id)
                .filter(Enquiry.Taken.class::isInstance)
                .map(Enquiry.Taken.class::cast)
                .filter(taken -> taken.agent().equals(world.actor().agent().id()));
    }

    private static Facts attempted(Facts facts) {
        return new Facts(
                facts.id(),
                facts.reference(),
                facts.topic(),
                facts.openedAt(),
                facts.promise(),
                facts.attempts() + 1,
                facts.reroutes(),
                facts.repeats());
    }
}
