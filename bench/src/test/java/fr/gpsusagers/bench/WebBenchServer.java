package fr.gpsusagers.bench;

import fr.gpsusagers.Gps;
import fr.gpsusagers.hall.JtelayoutGenerated;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reader;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Who;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The product with an additional page: the usual layout around an empty `<main>`.
public final class WebBenchServer {

    private static final String PROFILE = "bench";
    static final String EMPTY_PAGE = "/mesure/vide";

    private WebBenchServer() {}

    public static void main(String[] words) {
        new SpringApplicationBuilder(Gps.class).profiles(PROFILE).run();
    }

    @Controller
    @Profile(PROFILE)
    static class EmptyPage {

        private final Reception reception;

        EmptyPage(Reception reception) {
            this.reception = reception;
        }

        @GetMapping(EMPTY_PAGE)
        @MayCall(Who.ANYONE)
        Page empty() {
            PageContext context = reception.welcome();
            var layout = context.layout("Page vide", Reader.HEARING);
            return Page.of((output, none) ->
                    JtelayoutGenerated.render(output, none, layout, nothing -> {}, "gps-w gps-page", false));
        }
    }
}
