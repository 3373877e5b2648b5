package fr.gpsusagers.enquiry.follow;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.kernel.UseCase;

/// Someone leaves the page of their enquiry, perhaps on a computer of others. Every pass given so far ends, also one
/// that was copied; whoever has the reference and the code gets a new one.
@UseCase(writes = true)
public class RevokePasses {

    private final Passes passes;

    public RevokePasses(Passes passes) {
        this.passes = passes;
    }

    public Pass revoke(Actor actor) {
        return actor instanceof Actor.Bearer bearer && passes.revoke(bearer.enquiry())
                ? new Pass.Revoked()
                : new Pass.NotYours();
    }
}
