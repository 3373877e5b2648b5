package fr.gpsusagers.enquiry.lives;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.life.Change;
import fr.gpsusagers.enquiry.life.Duty;
import fr.gpsusagers.enquiry.life.Step;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Planted faults in what agents do.
final class FaultsOfWork {

    private FaultsOfWork() {}

    /// The request, locked, if the agent who acts holds it.
    static Optional<Enquiry.Taken> taken(Parts parts, Order order, EnquiryId id) {
        return parts.enquiries()
                .findToChange(id)
                .filter(Enquiry.Taken.class::isInstance)
                .map(Enquiry.Taken.class::cast)
                .filter(taken ->
                        taken.agent().equals(Product.actor(order).agent().id()));
    }

    private static Step handedBack(Enquiry enquiry) {
        return new Step.HandedBack(Duty.at(enquiry.desk()), Optional.empty());
    }

    static Product workIsTakenFromAnActiveAgent(Parts parts) {
        return new Product(parts) {
            @Override
            Object watchAbsences(Order order) {
                Team.AGENTS.stream()
                        .flatMap(agent -> parts.enquiries().listTakenBy(agent.id()).stream())
                        .forEach(taken -> parts.life()
                                .change(
                                        Change.HAND_BACK,
                                        new Actor.Clockwork(),
                                        taken,
                                        taken.handedBack(),
                                        order.at(),
                                        handedBack(taken)));
                return true;
            }
        };
    }

    static Product aLaterTryCounts(Parts parts) {
        return new Product(parts) {
            @Override
            Object attempt(Order order, EnquiryId id) {
                return taken(parts, order, id)
                        .<Object>map(taken -> parts.life()
                                .change(
                                        Change.ATTEMPT,
                                        actor(order),
                                        taken,
                                        taken.tryAgain(taken.promise()),
                                        order.at(),
                                        new Step.Attempted(
                                                Duty.of(taken.promise()), Optional.empty(), Optional.empty())))
                        .orElse(false);
            }
        };
    }

    static Product anUpdateStartsFromWhatIsOver(Parts parts) {
        return new Product(parts) {
            private final Map<EnquiryId, Enquiry.Taken> read = new HashMap<>();

            @Override
            Object attempt(Order order, EnquiryId id) {
                Enquiry.Taken before = read.get(id);
                taken(parts, order, id).ifPresent(taken -> read.putIfAbsent(id, taken));
                return before == null || taken(parts, order, id).isEmpty()
                        ? super.attempt(order, id)
                        : parts.life()
                                .change(
                                        Change.HAND_BACK,
                                        actor(order),
                                        before,
                                        before.handedBack(),
                                        order.at(),
                                        handedBack(before));
            }
        };
    }

    static Product aRequestIsClosedWithoutItsAnswer(Parts parts) {
        return new Product(parts) {
            @Override
            Object close(Order order, EnquiryId id) {
                return taken(parts, order, id)
                        .<Object>map(taken -> close(order, taken))
                        .orElse(false);
            }

            private Object close(Order order, Enquiry.Taken taken) {
                var closed = taken.closedAs(new Outcome.Answered(), actor(order).agentId(), order.at());
                return parts.life()
                        .change(Change.CLOSE, actor(order), taken, closed, order.at(), new Step.Closed(closed));
            }
        };
    }

    static Product aTransferComesBackSilently(Parts parts) {
        return new Product(parts) {
            @Override
            Object transfer(Order order, EnquiryId id) {
                return taken(parts, order, id)
                        .<Object>map(taken -> parts.life()
                                .change(
                                        Change.TRANSFER,
                                        actor(order),
                                        taken,
                                        taken.reroutedTo(taken.desk()),
                                        order.at(),
                                        new Step.Transferred(
                                                Duty.of(taken.promise()),
                                                Optional.empty(),
                                                Optional.empty(),
                                                Optional.empty())))
                        .orElse(false);
            }
        };
    }
}
