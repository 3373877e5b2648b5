package fr.gpsusagers.portal;

import fr.gpsusagers.hall.MayCall;
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

/// Serves `security.txt` (RFC 9116): where to report a vulnerability. The contact is a setting
/// because only the operator knows it: the pack names none, and its switchboard would not know what
/// to do with a report. 404 if it is not set.
@Controller
final class SecurityController {

    private static final int VALID_DAYS = 90;

    private final String contact;
    private final PublicAddress address;
    private final Clock clock;

    /// @param contact `gps.security-contact`: a `mailto:` or `https:` address; empty to serve no file
    SecurityController(@Value("${gps.security-contact:}") String contact, PublicAddress address, Clock clock) {
        this.contact = contact.strip();
        this.address = address;
        this.clock = clock;
    }

    @GetMapping("/.well-known/security.txt")
    @MayCall(Who.ANYONE)
    ResponseEntity<String> contact() {
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
