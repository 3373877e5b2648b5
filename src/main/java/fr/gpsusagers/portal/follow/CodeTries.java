package fr.gpsusagers.portal.follow;

import fr.gpsusagers.enquiry.Reference;
import fr.gpsusagers.portal.DailyLimit;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Who may try a code. Only wrong ones count, so nobody is refused for following a request often; and an address that
/// was not wrong today is always heard, so no stranger locks a person out of their own request.
///
/// What a guesser gets, on each node, a day: against one reference 20 wrong codes, then one from each address that is
/// new that day, where its network (/48, or /24 of the old kind) was wrong 60 times at most. A code is one of
/// 1,000,000, so a thousand addresses have a chance of about 0.1 %. Against all references together: 500 wrong codes,
/// then one each 30 seconds (2,880), and one from each new address: 0.4 % with a thousand addresses to open any one
/// request, if its reference is known. Who knows none has to guess one of 887,503,681 too.
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

    /// Counts a try as wrong, until [#succeeded] takes it back: many at once pass no limit.
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

    /// One try in each half minute.
    private boolean isTurn(Instant now) {
        return limit.allowsAnyone("suivi à " + now.getEpochSecond() / SECONDS_BETWEEN, 1);
    }
}
