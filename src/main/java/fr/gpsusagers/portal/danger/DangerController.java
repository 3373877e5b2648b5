package fr.gpsusagers.portal.danger;

import fr.gpsusagers.guide.EmergencyNumber;
import fr.gpsusagers.guide.Guide;
import fr.gpsusagers.hall.Icon;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reader;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.portal.Journey;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Lists all emergency numbers at an address that is easy to remember, and names no danger in the history.
@Controller
final class DangerController {

    private final Reception reception;

    DangerController(Reception reception) {
        this.reception = reception;
    }

    /// Older pages, bookmarks and papers have this address.
    @GetMapping("/danger")
    @MayCall(Who.ANYONE)
    Redirect moved(Journey journey) {
        return new Redirect("/numeros" + journey.query());
    }

    @GetMapping("/numeros")
    @MayCall(Who.ANYONE)
    Page numbers(Journey journey) {
        PageContext context = reception.welcome();
        var layout = context.layout("Numéros utiles", journey.reader());
        List<EmergencyNumber> alarms = order(context.pack().guide().emergencyNumbers(), journey.reader());
        Optional<String> question = question(context.pack().guide(), journey);
        return Page.of((output, none) -> JtenumbersGenerated.render(output, none, layout, alarms, question));
    }

    /// The address of the question that opens the theme of danger.
    private static Optional<String> question(Guide guide, Journey journey) {
        return guide.themes().stream()
                .filter(theme -> Icon.ofTheme(theme.icon()) == Icon.SHIELD)
                .map(theme -> guide.wayTo(theme.id()))
                .filter(way -> !way.isEmpty())
                .map(way -> journey.along(way).address())
                .findFirst();
    }

    /// Puts numbers reached by SMS first for deaf readers.
    private static List<EmergencyNumber> order(List<EmergencyNumber> numbers, Reader reader) {
        return reader == Reader.HEARING
                ? numbers
                : numbers.stream()
                        .sorted(Comparator.comparing(number -> !number.bySms()))
                        .toList();
    }
}
