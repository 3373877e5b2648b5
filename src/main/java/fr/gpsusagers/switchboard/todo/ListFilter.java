package fr.gpsusagers.switchboard.todo;

import fr.gpsusagers.enquiry.OpenPart;
import fr.gpsusagers.enquiry.work.ToDo;
import fr.gpsusagers.hall.Cookies;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.kernel.Coded;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.Identifiers;
import fr.gpsusagers.staff.Agent;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/// Which lines of the list an agent wants to see. The browser keeps the choice until it is closed, so that it survives
/// each action.
///
/// @param desk only the requests of this desk; empty for all desks of the agent
record ListFilter(OpenPart.View view, Optional<DeskId> desk) {

    static final String COOKIE = "gps-liste";

    private static final String SEPARATOR = ".";
    private static final int LONGEST = 140;

    /// Reads what the agent has just chosen, or else what the browser kept.
    static ListFilter read(HttpServletRequest request) {
        return findChosen(request)
                .or(() -> Cookies.find(COOKIE, request).map(ListFilter::parse))
                .orElseGet(() -> new ListFilter(OpenPart.View.ALL, Optional.empty()));
    }

    /// Finds the choice in the address of the page. Empty if it holds none.
    static Optional<ListFilter> findChosen(HttpServletRequest request) {
        var fields = new FormFields(request);
        return fields.find("voir", LONGEST).map(ListFilter::parse);
    }

    private static ListFilter parse(String kept) {
        int at = kept.indexOf(SEPARATOR);
        return at < 0
                ? new ListFilter(view(kept), Optional.empty())
                : new ListFilter(
                        view(kept.substring(0, at)),
                        Optional.of(kept.substring(at + 1))
                                .filter(Identifiers::isOne)
                                .map(DeskId::new));
    }

    private static OpenPart.View view(String word) {
        return Coded.find(OpenPart.View.class, word).orElse(OpenPart.View.ALL);
    }

    /// Returns the form in the address and in the browser: « moi.guichet-circo-falaise ».
    String word() {
        return view.word() + desk.map(id -> SEPARATOR + id.value()).orElse("");
    }

    ListFilter with(OpenPart.View other) {
        return new ListFilter(other, desk);
    }

    ListFilter with(Optional<DeskId> other) {
        return new ListFilter(view, other);
    }

    /// Returns the filter without a desk that the agent does not serve, or does not serve any more.
    ListFilter forDesksOf(Agent agent) {
        return desk.filter(id -> !agent.desks().contains(id)).isPresent() ? with(Optional.empty()) : this;
    }

    /// How many requests it shows, on all pages.
    int count(ToDo listed) {
        return listed.count(view, desk);
    }
}
