package fr.gpsusagers.portal.danger;

import fr.gpsusagers.hall.Page;
import fr.gpsusagers.orientation.Advice;
import fr.gpsusagers.portal.Arrival;

/// Renders the page of a need that is a danger.
public final class DangerPages {

    private DangerPages() {}

    public static Page show(Arrival arrival, Advice.Danger danger) {
        var page = DangerPage.of(arrival, danger);
        var layout = arrival.layout(page.need().label());
        return Page.of((output, none) -> JtedangerGenerated.render(output, none, layout, page));
    }
}
