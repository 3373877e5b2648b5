package fr.gpsusagers.portal;

import fr.gpsusagers.hall.Layout;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Who;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
final class HomeController {

    private final Reception reception;

    HomeController(Reception reception) {
        this.reception = reception;
    }

    @GetMapping("/")
    @MayCall(Who.ANYONE)
    Page home() {
        PageContext context = reception.welcome();
        Layout layout = context.layout("Trouver qui peut vous aider");
        Journey journey = Journey.parse("", List.of(), "", List.of());
        List<HomeCard> subjects = HomeCard.of(context.pack().guide());
        return Page.of((output, none) -> JtehomeGenerated.render(output, none, layout, journey, subjects));
    }
}
