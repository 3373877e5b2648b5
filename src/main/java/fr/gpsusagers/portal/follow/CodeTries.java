package fr.gpsusagers.portal.follow;

import fr.gpsusagers.enquiry.Reference;
import fr.gpsusagers.portal.DailyLimit;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Limits guesses of secret codes. Only wrong codes count, so following a request often is never refused. An
/// address without a wrong code today passes the limits of the reference and of the whole site, so a stranger
/// cannot lock citizens out of their own requests. The only exception is a network with 60 wrong codes today.
///
/// What a guesser gets per day and node. Against one reference: 20 wrong codes, then one from each new
/// address, as long as its network (/48 in IPv6, /24 in IPv4) has at most 60. A code is one of 1,000,000, so
/// a thousand addresses succeed with a probability of about 0.1 %. Against all references together: 500
/// wrong codes, then one every 30 seconds (2,880), plus one from each new address. With a thousand addresses
/// this opens some request with a probability of 0.4 %, if its reference is known. Otherwise the reference,
/// one of 887,503,681, must be guessed as well.
@Component
final class CodeTries {

    private static final int MOST_OF_ADDRESS = 20;
    private static final int MOST_OF_NETWORK = 60;
    private static final int MOST_OF_REFERENCE = 20;
    private static final int MOST_OF_ALL = 500;
    private static final int SECONDS_BETWEEN = 30;
    private static final String WRONG = "suivi";

    private final DailyLimit limit;

    CodeTries(DailyLimit limit) {
        this.limit = limit;
    }

    /// Returns whether this try may go ahead. Counts it as wrong until [#succeeded] undoes the count, so that
    /// parallel tries cannot exceed the limits.
    boolean mayTry(String address, Optional<Reference> reference, Instant now) {
        int ofAddress = limit.count(address, WRONG);
        if (ofAddress > MOST_OF_ADDRESS) {
            return false;
        }
        boolean isFirst = limit.countNetwork(address, WRONG) <= MOST_OF_NETWORK && ofAddress == 1;
        int ofReference = reference.map(CodeTries::of).map(limit::countAnyone).orElse(0);
        if (ofReference > MOST_OF_REFERENCE && !isFirst) {
            return false;
        }
        return limit.countAnyone(WRONG) <= MOST_OF_ALL || isFirst || isTurn(now);
    }

    void succeeded(String address, Optional<Reference> reference) {
        limit.uncount(address, WRONG);
        reference.map(CodeTries::of).ifPresent(limit::uncountAnyone);
        limit.uncountAnyone(WRONG);
    }

    private static String of(Reference reference) {
        return WRONG + " " + reference.value();
    }

    /// Lets one try through in each period of 30 seconds.
    private boolean isTurn(Instant now) {
        return limit.allowsAnyone("suivi à " + now.getEpochSecond() / SECONDS_BETWEEN, 1);
    }
}
