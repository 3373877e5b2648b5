package fr.gpsusagers.portal;

import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.kernel.start.PublicAddress;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/// The legal pages, and where to report a vulnerability.
@Controller
final class LegalController {

    private static final int VALID_DAYS = 90;

    private final Reception reception;
    private final String contact;
    private final PublicAddress address;
    private final Clock clock;

    /// @param contact `gps.security-contact`: a `mailto:` or `https:` address; empty to serve no `security.txt`
    LegalController(
            Reception reception,
            @Value("${gps.security-contact:}") String contact,
            PublicAddress address,
            Clock clock) {
        this.reception = reception;
        this.contact = contact.strip();
        this.address = address;
        this.clock = clock;
    }

    @GetMapping("/accessibilite")
    @MayCall(Who.ANYONE)
    Page accessibility() {
        PageContext context = reception.welcome();
        var layout = context.layout("Déclaration d’accessibilité");
        var publisher = Publisher.of(context);
        return Page.of((output, none) -> JteaccessibilityGenerated.render(output, none, layout, publisher));
    }

    @GetMapping("/mentions-legales")
    @MayCall(Who.ANYONE)
    Page notice() {
        PageContext context = reception.welcome();
        var layout = context.layout("Mentions légales");
        var publisher = Publisher.of(context);
        return Page.of((output, none) -> JtenoticeGenerated.render(output, none, layout, publisher));
    }

    @GetMapping("/vie-privee")
    @MayCall(Who.ANYONE)
    Page privacy() {
        PageContext context = reception.welcome();
        var layout = context.layout("Vie privée");
        var publisher = Publisher.of(context);
        return Page.of((output, none) -> JteprivacyGenerated.render(output, none, layout, publisher));
    }

    /// Serves `security.txt` (RFC 9116): where to report a vulnerability. The contact is a setting
    /// because only the operator knows it: the pack names none, and its switchboard would not know what
    /// to do with a report. 404 if it is not set.
    @GetMapping("/.well-known/security.txt")
    @MayCall(Who.ANYONE)
    ResponseEntity<String> tellWhereToReport() {
        if (contact.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var expires = clock.instant().truncatedTo(ChronoUnit.DAYS).plus(VALID_DAYS, ChronoUnit.DAYS);
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/plain;charset=UTF-8"))
                .cacheControl(CacheControl.noStore())
                .body("""
                        Contact: %s
                        Expires: %s
                        Preferred-Languages: fr, en
                        Canonical: %s
                        """.formatted(contact, expires, address.to("/.well-known/security.txt")));
    }
}
