package fr.gpsusagers.portal.answer;

import fr.gpsusagers.hall.Page;
import fr.gpsusagers.orientation.Advice;
import fr.gpsusagers.orientation.Recommendation;
import fr.gpsusagers.portal.Arrival;

/// Renders answer pages.
public final class AnswerPages {

    private AnswerPages() {}

    public static Page show(Arrival arrival, Recommendation recommendation) {
        var page = AnswerPage.of(arrival, recommendation);
        String where = page.place().map(place -> ", " + place).orElse("");
        var layout = arrival.layout(page.best().name() + ". " + page.need().label() + where);
        return Page.of((output, none) -> JteanswerGenerated.render(output, none, layout, page));
    }

    public static Page showOutside(Arrival arrival, Advice.Outside outside) {
        var page = OutsidePage.of(arrival, outside);
        var layout = arrival.layout(page.headline());
        return Page.of((output, none) -> JteoutsideGenerated.render(output, none, layout, page));
    }
}
