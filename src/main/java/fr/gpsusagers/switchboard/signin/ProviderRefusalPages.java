package fr.gpsusagers.switchboard.signin;

import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.signin.Workplace;
import fr.gpsusagers.staff.signin.SignInPurpose;
import org.springframework.stereotype.Component;

/// Tells an agent that the sign-in by ProConnect failed, why, and what to do.
@Component
final class ProviderRefusalPages {

    private final Reception reception;
    private final Workplace workplace;

    ProviderRefusalPages(Reception reception, Workplace workplace) {
        this.reception = reception;
        this.workplace = workplace;
    }

    Page show(ProviderRefusal refusal, SignInPurpose purpose) {
        var layout = workplace.layout(reception.welcome(), refusal.title());
        String again = refusal == ProviderRefusal.NO_INVITATION ? "/agent/connexion" : ProviderRefusal.start(purpose);
        return Page.of((output, none) -> JtenoentryGenerated.render(
                        output, none, layout, refusal.title(), refusal.why(), refusal.todo(), again))
                .withStatus(refusal.status());
    }
}
