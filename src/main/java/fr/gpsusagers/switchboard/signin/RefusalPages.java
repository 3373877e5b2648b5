package fr.gpsusagers.switchboard.signin;

import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.desk.Workplace;
import fr.gpsusagers.staff.identity.Errand;
import org.springframework.stereotype.Component;

/// The page of who does not come in by ProConnect.
@Component
final class RefusalPages {

    private final Reception reception;
    private final Workplace workplace;

    RefusalPages(Reception reception, Workplace workplace) {
        this.reception = reception;
        this.workplace = workplace;
    }

    Page show(Refusal refusal, Errand errand) {
        var layout = workplace.layout(reception.welcome(), refusal.title());
        String again = refusal == Refusal.NO_INVITATION ? "/agent/connexion" : Refusal.start(errand);
        return Page.of((output, none) -> JterefusalGenerated.render(
                        output, none, layout, refusal.title(), refusal.why(), refusal.todo(), again))
                .withStatus(refusal.status());
    }
}
