package fr.gpsusagers.enquiry.follow;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.UseCase;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/// Gives whoever showed the secret code a token for half an hour. It is encrypted with the key of the person, so
/// that it ends with it and every node can read it.
@UseCase
public final class GivePass {

    private static final Duration GOOD_FOR = Duration.ofMinutes(30);

    private final Persons persons;

    public GivePass(Persons persons) {
        this.persons = persons;
    }

    public Pass give(Actor actor, Instant now) {
        return actor instanceof Actor.Bearer bearer
                ? persons.seal(bearer.enquiry(), now.plus(GOOD_FOR).toString())
                        .<Pass>map(token -> new Pass.Given(bearer.enquiry() + "."
                                + Base64.getUrlEncoder().withoutPadding().encodeToString(token)))
                        .orElseGet(Pass.NotYours::new)
                : new Pass.NotYours();
    }
}
