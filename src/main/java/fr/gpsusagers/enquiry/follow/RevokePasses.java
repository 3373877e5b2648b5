package fr.gpsusagers.enquiry.follow;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.kernel.UseCase;

/// Revokes all passes of an enquiry when its sender leaves the page, perhaps on a shared computer. Copied passes
/// end too. The sender gets a new pass with the reference and the code.
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
