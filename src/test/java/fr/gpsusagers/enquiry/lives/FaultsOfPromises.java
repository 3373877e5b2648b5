package fr.gpsusagers.enquiry.lives;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Facts;
import fr.gpsusagers.enquiry.Promise;
import fr.gpsusagers.enquiry.life.Change;
import fr.gpsusagers.enquiry.life.Duty;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.store.Enquiring;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Planted faults in how promises are renewed and recorded.
final class FaultsOfPromises {

    private static final int MANY = 100;

    private FaultsOfPromises() {}

    static Product aRenewalCountsAnAttempt(Parts parts) {
        return new Product(parts) {
            @Override
            Object watchPromises(Order order) {
                waiting(parts)
                        .forEach(waiting -> renew(
                                parts,
                                order,
                                waiting,
                                with(
                                        waiting.facts(),
                                        waiting.promise(),
                                        waiting.facts().attempts() + 1)));
                return true;
            }
        };
    }

    static Product aRenewalForgetsAttempts(Parts parts) {
        return new Product(parts) {
            @Override
            Object watchPromises(Order order) {
                waiting(parts).forEach(waiting -> {
                    Promise later = waiting.promise()
                            .at(Enquiring.SWITCHBOARD)
                            .renewed(Optional.empty(), waiting.promise().dueBy().plus(Duration.ofHours(1)), order.at());
                    renew(parts, order, waiting, with(waiting.facts(), later, 0));
                });
                return true;
            }
        };
    }

    static Product aPromiseOutsideSafeHours(Parts parts) {
        return new Product(parts) {
            @Override
            Object watchPromises(Order order) {
                waiting(parts).forEach(waiting -> {
                    Promise later = waiting.promise()
                            .renewed(
                                    waiting.promise().notBefore(),
                                    waiting.promise().dueBy().plus(Duration.ofHours(1)),
                                    order.at());
                    renew(parts, order, waiting, waiting.facts().with(later));
                });
                return true;
            }
        };
    }

    private static List<Enquiry.Waiting> waiting(Parts parts) {
        return parts.enquiries().listOpen(new HashSet<>(Team.DESKS), MANY).stream()
                .filter(Enquiry.Waiting.class::isInstance)
                .map(Enquiry.Waiting.class::cast)
                .toList();
    }

    private static void renew(Parts parts, Order order, Enquiry.Waiting waiting, Facts facts) {
        parts.life()
                .change(
                        Change.RENEW,
                        new Actor.Clockwork(),
                        waiting,
                        waiting.with(facts),
                        order.at(),
                        new Step.Renewed(Duty.of(facts.promise()), Optional.empty(), Optional.empty()));
    }

    private static Facts with(Facts facts, Promise promise, int attempts) {
        return new Facts(
                facts.id(),
                facts.reference(),
                facts.topic(),
                facts.openedAt(),
                promise,
                attempts,
                facts.reroutes(),
                facts.repeats());
    }
}
