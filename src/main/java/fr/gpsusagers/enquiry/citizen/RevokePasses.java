package fr.gpsusagers.enquiry.citizen;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;

/// Revokes all passes of an enquiry when its sender leaves the page, perhaps on a shared computer. Copied passes
/// end too. The sender gets a new pass with the reference and the code.
@UseCase
public class RevokePasses {

    private final Passes passes;

    public RevokePasses(Passes passes) {
        this.passes = passes;
    }

    @Writes
    public Pass revoke(Actor actor) {
        return actor instanceof Actor.Bearer bearer && passes.revoke(bearer.enquiry())
                ? new Pass.Revoked()
                : new Pass.NotYours();
    }
}
