package fr.gpsusagers.api;

import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.load.HeavyWork;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.orientation.search.FindByWords;
import fr.gpsusagers.orientation.search.Found;
import fr.gpsusagers.orientation.words.HearWords;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `GET /api/v1/recherche?q=`: the contacts and places that words name, and the needs that they name or mean.
@RestController
class NamesController {

    private final PackInUse inService;
    private final FindByWords findByWords;
    private final HeavyWork heavyWork;
    private final Clock clock;

    NamesController(PackInUse inService, FindByWords findByWords, HeavyWork heavyWork, Clock clock) {
        this.inService = inService;
        this.findByWords = findByWords;
        this.heavyWork = heavyWork;
        this.clock = clock;
    }

    record NamesView(List<NameView> results) {}

    /// @param kind `contact`, `besoin` or `lieu`
    /// @param id the identifier of a contact or need, or the official code of a commune
    /// @param url its page, from the root of the site
    record NameView(String kind, String id, String name, String url) {

        static NameView of(Found found) {
            return switch (found) {
                case Found.FoundContact _ -> of("contact", found, "/contact/");
                case Found.FoundNeed _ -> of("besoin", found, "/besoin/");
                case Found.FoundPlace _ -> of("lieu", found, "/communes/");
            };
        }

        private static NameView of(String kind, Found found, String pages) {
            return new NameView(kind, found.id(), found.name(), pages + found.id());
        }
    }

    @GetMapping("/api/v1/recherche")
    @MayCall(Who.ANYONE)
    NamesView lookUp(@RequestParam("q") String words) throws MissingServletRequestParameterException {
        if (words.isBlank()) {
            throw new MissingServletRequestParameterException("q", "String");
        }
        Pack pack = inService.current();
        LocalDate today = FrenchTime.now(clock).toLocalDate();
        String asked = words.strip()
                .substring(0, Math.min(HearWords.LONGEST, words.strip().length()));
        List<Found> found = heavyWork.run(() -> findByWords.search(pack, asked, Optional.empty(), today));
        return new NamesView(found.stream().map(NameView::of).toList());
    }
}
