package fr.gpsusagers.enquiry.follow;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.UseCase;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the token that a browser shows.
@UseCase
public final class CheckPass {

    private static final Pattern FORM = Pattern.compile("([0-9a-f-]{36})\\.([A-Za-z0-9_-]{40,120})");

    private final Persons persons;

    public CheckPass(Persons persons) {
        this.persons = persons;
    }

    public Pass check(Actor actor, String token, Instant now) {
        Matcher written = FORM.matcher(token);
        if (!(actor instanceof Actor.Citizen) || !written.matches()) {
            return new Pass.NotYours();
        }
        return EnquiryId.find(written.group(1))
                .filter(id -> isGood(id, written.group(2), now))
                .<Pass>map(id -> new Pass.Valid(new Actor.Bearer(id)))
                .orElseGet(Pass.NotYours::new);
    }

    private boolean isGood(EnquiryId id, String written, Instant now) {
        try {
            Optional<String> until = persons.open(id, Base64.getUrlDecoder().decode(written));
            return until.filter(moment -> now.isBefore(Instant.parse(moment))).isPresent();
        } catch (IllegalStateException | IllegalArgumentException forged) {
            return false;
        }
    }
}
