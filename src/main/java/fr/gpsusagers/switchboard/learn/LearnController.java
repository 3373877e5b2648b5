package fr.gpsusagers.switchboard.learn;

import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.signin.Workplace;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Role;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// « Aide »: every agent may read the guide of every role, and print the sheet of keys.
@Controller
final class LearnController {

    private static final CacheControl FOR_A_YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Reception reception;
    private final Workplace workplace;

    LearnController(Reception reception, Workplace workplace) {
        this.reception = reception;
        this.workplace = workplace;
    }

    @GetMapping("/agent/aide")
    @MayCall(Who.AGENT)
    Page list(Agent agent) {
        var layout = workplace.layout(reception.welcome(), "Aide", agent);
        var guides = GuideLink.listFor(agent);
        return Page.of((output, none) -> JteindexGenerated.render(output, none, layout, guides));
    }

    @GetMapping("/agent/aide/{role}")
    @MayCall(Who.AGENT)
    Page guide(@PathVariable String role, Agent agent) {
        Role known = Role.find(role).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var page = new GuidePage(known, GuideLink.listFor(agent));
        var layout = workplace.layout(reception.welcome(), page.title(), agent);
        return Page.of((output, none) -> {
            switch (known) {
                case OPERATOR -> JteoperatorGenerated.render(output, none, layout, page);
                case AGENT -> JteagentGenerated.render(output, none, layout, page);
                case TEAM_LEAD -> JteteamleadGenerated.render(output, none, layout, page);
                case ADMINISTRATOR, MAILBOX -> JteadministratorGenerated.render(output, none, layout, page);
            }
        });
    }

    /// The keys of operators and agents with the five rules, on one A4 page.
    @GetMapping("/agent/aide/fiche")
    @MayCall(Who.AGENT)
    Page sheet(Agent agent) {
        PageContext context = reception.welcome();
        var layout = workplace.layout(context, "Les touches", agent);
        return Page.of((output, none) -> JtekeysheetGenerated.render(output, none, layout));
    }

    /// The pictures show invented requests only, so they are public, and browsers may cache them for a year.
    @GetMapping("/image/aide/{name}.png")
    @MayCall(Who.ANYONE)
    ResponseEntity<byte[]> picture(@PathVariable String name) {
        return GuidePicture.find(name)
                .map(picture -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_PNG)
                        .cacheControl(FOR_A_YEAR)
                        .body(PictureFile.of(picture).png()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
