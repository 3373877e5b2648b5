package fr.gpsusagers.api;

import fr.gpsusagers.guide.Need;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.orientation.PackInUse;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// `GET /api/v1/besoins`: all needs, whose `id` an orientation request can name.
@RestController
class NeedsController {

    private final PackInUse inService;

    NeedsController(PackInUse inService) {
        this.inService = inService;
    }

    /// A need in the API.
    record NeedView(String id, String theme, String label, String explanation, boolean danger) {

        static NeedView of(Need need) {
            return new NeedView(
                    need.id().value(), need.theme().value(), need.label(), need.explanation(), need.isDanger());
        }
    }

    @GetMapping("/api/v1/besoins")
    @MayCall(Who.ANYONE)
    List<NeedView> listNeeds() {
        return inService.current().guide().needs().stream().map(NeedView::of).toList();
    }
}
