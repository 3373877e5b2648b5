package fr.gpsusagers.portal.follow;

import java.util.List;
import java.util.stream.Stream;

/// What happened to a request, then what will happen next, as its sender reads it.
record Timeline(FollowPage page) {

    List<TimelineEntry> entries() {
        var done = new HistoryLines(page.context().pack(), page.context().now()).of(page.history());
        return Stream.concat(done.stream(), next()).toList();
    }

    private Stream<TimelineEntry> next() {
        if (page.isClosed()) {
            return Stream.empty();
        }
        return page.isCitizensTurn()
                ? Stream.of(TimelineEntry.now("Nous avons répondu", "Vous pouvez encore écrire, sur cette page."))
                : Stream.of(Stream.of(promised()), attempts(), Stream.of(delay()))
                        .flatMap(lines -> lines);
    }

    private TimelineEntry promised() {
        return TimelineEntry.now(
                page.isSilent()
                        ? "Un agent écrit sa réponse sur cette page"
                        : page.isInWriting() ? "Un agent vous répond" : "Un agent vous appelle",
                PromiseWords.capital(page.due()));
    }

    private Stream<TimelineEntry> attempts() {
        return page.isInWriting()
                ? Stream.empty()
                : Stream.of(TimelineEntry.toCome(
                        "Si vous ne répondez pas",
                        page.asksForCaution()
                                ? "Nous essayons trois fois, aux heures sans danger et à aucune autre."
                                : "Nous essayons trois fois, à des heures différentes."));
    }

    private TimelineEntry delay() {
        return TimelineEntry.toCome(
                "Si nous sommes en retard",
                AnswerPlace.of(page).isTold()
                        ? "Nous le disons avant, avec une nouvelle heure."
                        : "La nouvelle heure est écrite sur cette page, avant.");
    }
}
