package fr.gpsusagers.api;

import fr.gpsusagers.guide.Need;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.territory.InseeCode;
import fr.gpsusagers.territory.Place;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The needs and contacts of the content in service, and the OpenAPI description of the API.
@RestController
class ContentController {

    private final PackInUse inService;
    private final Clock clock;

    ContentController(PackInUse inService, Clock clock) {
        this.inService = inService;
        this.clock = clock;
    }

    /// A need in the API.
    record NeedView(String id, String theme, String label, String explanation, boolean danger) {

        static NeedView of(Need need) {
            return new NeedView(
                    need.id().value(), need.theme().value(), need.label(), need.explanation(), need.isDanger());
        }
    }

    /// All needs, whose `id` an orientation request can name.
    @GetMapping("/api/v1/besoins")
    @MayCall(Who.ANYONE)
    List<NeedView> listNeeds() {
        return inService.current().guide().needs().stream().map(NeedView::of).toList();
    }

    /// All contacts, or those around a commune (`?lieu=14366`).
    @GetMapping("/api/v1/contacts")
    @MayCall(Who.ANYONE)
    List<ContactView> listContacts(@RequestParam("lieu") Optional<String> insee) {
        Pack pack = inService.current();
        LocalDate today = FrenchTime.now(clock).toLocalDate();
        return insee
                .map(code -> pack.directory().contactsAround(place(pack, code, today), today))
                .orElseGet(() -> pack.directory().contacts(today))
                .stream()
                .map(ContactView::of)
                .toList();
    }

    private static Place place(Pack pack, String code, LocalDate today) {
        return pack.territory()
                .findPlaceWithoutQuartier(new InseeCode(code), today)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Cette commune n’est pas dans le département. Cherchez son code par /api/v1/lieux."));
    }

    @GetMapping(path = "/api/v1/openapi.yaml", produces = "application/yaml")
    @MayCall(Who.ANYONE)
    Resource describe() {
        return new ClassPathResource("openapi.yaml", ContentController.class);
    }
}
