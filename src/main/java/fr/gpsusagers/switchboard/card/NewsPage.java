package fr.gpsusagers.switchboard.card;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.life.AgentSentences;
import fr.gpsusagers.enquiry.work.CardNews;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.staff.Agent;
import java.util.List;
import java.util.Locale;

/// The part of a card that keeps itself up to date: its promise, and what happened since the card was opened.
///
/// @param changes one sentence for each change; empty if there was none
/// @param isMine whether the agent holds the request
record NewsPage(PageContext context, Enquiry enquiry, List<String> changes, boolean isMine) {

    static NewsPage none(CardPage page) {
        return new NewsPage(page.context(), page.enquiry(), List.of(), page.isMine());
    }

    static NewsPage of(CardNews.Here news, PageContext context, Agent agent) {
        var sentences = new AgentSentences(context.pack().directory(), context.today(), agent.id());
        return new NewsPage(
                context,
                news.enquiry(),
                news.steps().stream()
                        .flatMap(step -> sentences.find(step).stream())
                        .toList(),
                news.enquiry() instanceof Enquiry.Taken taken && taken.agent().equals(agent.id()));
    }

    /// Says where the request went. Nothing else is for this agent any more.
    static NewsPage of(CardNews.Elsewhere news, PageContext context) {
        return new NewsPage(context, news.enquiry(), List.of(MovedPage.title(context, news.enquiry())), false);
    }

    /// How the person may be reached, and by whom. If it is no longer as on the open card, its call button must go.
    String reach() {
        return enquiry.topic().channel().word() + "-"
                + enquiry.topic().caution().name().toLowerCase(Locale.ROOT) + (isMine ? "-ici" : "");
    }

    boolean isOpen() {
        return enquiry instanceof Enquiry.Open;
    }

    PromiseLine promise() {
        return new PromiseLine(enquiry, context.now(), isMine);
    }

    String address() {
        return "/agent/demande/" + enquiry.id();
    }
}
