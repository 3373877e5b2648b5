package fr.gpsusagers.switchboard.hour;

import static java.util.stream.Collectors.joining;

import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.life.AgentSentences;
import fr.gpsusagers.enquiry.life.HistoryRead;
import fr.gpsusagers.enquiry.work.CardNews;
import fr.gpsusagers.enquiry.work.DeskView;
import fr.gpsusagers.intake.HelpAlerts;
import fr.gpsusagers.intake.HelpCall;
import fr.gpsusagers.intake.ParkedCalls;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.staff.Agent;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/// What each open page must show, by what the product knows.
final class Truth {

    private static final int ALL = 100;

    private final ApplicationContext product;
    private final Clock clock;

    Truth(ApplicationContext product, Clock clock) {
        this.product = product;
        this.clock = clock;
    }

    /// @param shown which parts the page has
    String of(Seat seat, Shown shown) {
        return Stream.of(
                        shown.hasList() ? list(seat.agent()) : Stream.<String>empty(),
                        shown.hasCalls() ? calls(seat) : help(seat),
                        shown.news().stream().map(news -> "nouvelles " + news(seat, news)))
                .flatMap(lines -> lines)
                .sorted()
                .collect(joining("\n"));
    }

    private Stream<String> list(Agent agent) {
        var enquiries = product.getBean(Enquiries.class);
        return Stream.concat(
                enquiries.listOpen(agent.desks(), ALL).stream().map(open -> open.id() + " " + holder(open, agent)),
                undoable(agent, clock.instant().minus(Enquiry.UNDO)));
    }

    private Stream<String> undoable(Agent agent, Instant after) {
        return product.getBean(Enquiries.class).listUndoable(agent.id(), after).stream()
                .map(one -> one.enquiry().id() + (one.enquiry() instanceof Enquiry.Closed ? " rouvrir" : " reprendre"));
    }

    private static String holder(Enquiry.Open open, Agent agent) {
        return open instanceof Enquiry.Taken taken ? taken.agent().equals(agent.id()) ? "vous" : "collègue" : "libre";
    }

    private Stream<String> calls(Seat seat) {
        String alerts = "alertes "
                + alerts(seat).stream().map(call -> alert(call, seat)).collect(joining(" "));
        return seat.takesCalls() ? Stream.of(alerts, "en attente " + parked(seat)) : Stream.of(alerts);
    }

    private long parked(Seat seat) {
        return product.getBean(ParkedCalls.class).list(seat.actor(), clock.instant()).stream()
                .filter(parked -> parked.ended().isEmpty())
                .count();
    }

    private Stream<String> help(Seat seat) {
        return Stream.of("aide "
                + alerts(seat).stream()
                        .anyMatch(call -> !call.by().equals(seat.agent().id())
                                && call.helper().isEmpty()));
    }

    private List<HelpCall> alerts(Seat seat) {
        return product.getBean(HelpAlerts.class).list(seat.actor(), clock.instant());
    }

    private static String alert(HelpCall call, Seat seat) {
        if (call.by().equals(seat.agent().id())) {
            return call.helper().isPresent() ? "arrive" : "seul";
        }
        return call.helper().isPresent() ? "aide" : "appelle";
    }

    private String news(Seat seat, Shown.News news) {
        var id = EnquiryId.find(news.enquiry()).orElseThrow();
        var directory = product.getBean(PackInUse.class).current().directory();
        var sentences = new AgentSentences(
                directory, FrenchTime.now(clock).toLocalDate(), seat.agent().id());
        Optional<CardNews> found =
                product.getBean(DeskView.class).checkCard(seat.actor(), id, new HistoryRead(news.known()));
        return found.map(known -> switch (known) {
                    case CardNews.Here here ->
                        here.steps().stream()
                                .flatMap(step -> sentences.find(step).stream())
                                .map(sentence -> sentence + ".")
                                .collect(joining(" "));
                    case CardNews.Elsewhere elsewhere ->
                        "Cette demande est maintenant au guichet «\u00A0"
                                + directory
                                        .findDesk(elsewhere.enquiry().desk())
                                        .orElseThrow()
                                        .name() + "\u00A0».";
                })
                .orElse("");
    }
}
