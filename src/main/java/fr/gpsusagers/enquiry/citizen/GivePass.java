package fr.gpsusagers.enquiry.citizen;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.UseCase;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/// Issues a half-hour pass to a browser whose user entered the secret code. The pass is encrypted with the person's
/// key: every node can read it, and it becomes invalid when the key is erased. It names the generation that
/// [RevokePasses] ends.
@UseCase
public final class GivePass {

    private static final Duration GOOD_FOR = Duration.ofMinutes(30);

    private final Persons persons;
    private final Passes passes;

    public GivePass(Persons persons, Passes passes) {
        this.persons = persons;
        this.passes = passes;
    }

    public Pass give(Actor actor, Instant now) {
        return actor instanceof Actor.Bearer bearer
                ? passes.findGeneration(bearer.enquiry())
                        .flatMap(generation ->
                                persons.seal(bearer.enquiry(), CheckPass.text(now.plus(GOOD_FOR), generation)))
                        .<Pass>map(token -> new Pass.Given(bearer.enquiry() + "."
                                + Base64.getUrlEncoder().withoutPadding().encodeToString(token)))
                        .orElseGet(Pass.NotYours::new)
                : new Pass.NotYours();
    }
}
