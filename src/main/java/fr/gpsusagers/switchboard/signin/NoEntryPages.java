package fr.gpsusagers.switchboard.signin;

import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.desk.Workplace;
import fr.gpsusagers.staff.identity.SignInPurpose;
import org.springframework.stereotype.Component;

/// Tells an agent that the sign-in by ProConnect failed, why, and what to do.
@Component
final class NoEntryPages {

    private final Reception reception;
    private final Workplace workplace;

    NoEntryPages(Reception reception, Workplace workplace) {
        this.reception = reception;
        this.workplace = workplace;
    }

    Page show(NoEntry noEntry, SignInPurpose purpose) {
        var layout = workplace.layout(reception.welcome(), noEntry.title());
        String again = noEntry == NoEntry.NO_INVITATION ? "/agent/connexion" : NoEntry.start(purpose);
        return Page.of((output, none) -> JtenoentryGenerated.render(
                        output, none, layout, noEntry.title(), noEntry.why(), noEntry.todo(), again))
                .withStatus(noEntry.status());
    }
}
