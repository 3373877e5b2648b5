package fr.gpsusagers.enquiry.watch;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.citizen.Follow;
import fr.gpsusagers.enquiry.citizen.WithdrawEnquiry;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import java.time.Instant;

/// Withdraws a request that was just promised and erases its citizen, both or neither. An agent may have mistyped the
/// number, and the message with the secret code may have reached a stranger. After that, the code opens nothing and
/// the withdrawal is final.
@UseCase
public class CancelPromise {

    private final WithdrawEnquiry withdrawEnquiry;
    private final Enquiries enquiries;
    private final Eraser eraser;

    public CancelPromise(WithdrawEnquiry withdrawEnquiry, Enquiries enquiries, Persons persons, Steps steps) {
        this.withdrawEnquiry = withdrawEnquiry;
        this.enquiries = enquiries;
        this.eraser = new Eraser(enquiries, persons, steps);
    }

    @Writes
    public Erasure cancel(Actor actor, Instant now) {
        return actor instanceof Actor.Bearer bearer
                        && withdrawEnquiry.withdraw(bearer, now) instanceof Follow.Seen
                        && enquiries.findToChange(bearer.enquiry()).orElseThrow() instanceof Enquiry.Closed withdrawn
                ? new Erasure.Done(eraser.erase(bearer, withdrawn, now))
                : new Erasure.NotYours();
    }
}
