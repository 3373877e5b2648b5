package fr.gpsusagers.bench.day;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// The outcome of the calls to each citizen. It does not depend on the caller or the
/// time, so that two strategies can be compared.
final class SimulatedCalls {

    private static final double REACHED = 0.65;
    private static final Duration NO_ANSWER = Duration.ofMinutes(2);

    private final Random random;
    private final Map<EnquiryId, List<Call>> calls = new HashMap<>();

    SimulatedCalls(long seed) {
        this.random = new Random(seed);
    }

    /// @param answered whether the citizen answers; the last call settles the request in any case
    record Call(boolean answered, Duration lasts) {}

    /// Draws the calls to a citizen; the first three may all be unanswered.
    ///
    /// @param minutes mean length of an answered call
    void draw(EnquiryId enquiry, int minutes) {
        List<Call> all = new ArrayList<>();
        while (all.size() < Enquiry.ATTEMPTS && random.nextDouble() >= REACHED) {
            all.add(new Call(false, NO_ANSWER));
        }
        boolean answered = all.size() < Enquiry.ATTEMPTS;
        all.add(new Call(answered, answered ? Duration.ofSeconds(minutes * (30L + random.nextInt(61))) : NO_ANSWER));
        calls.put(enquiry, List.copyOf(all));
    }

    /// @param attempts how many calls were made before this one
    Call next(EnquiryId enquiry, int attempts) {
        List<Call> all = calls.getOrDefault(enquiry, List.of());
        return all.get(Math.min(attempts, all.size() - 1));
    }

    boolean isLast(EnquiryId enquiry, int attempts) {
        return attempts >= calls.getOrDefault(enquiry, List.of()).size() - 1;
    }

    Duration all(EnquiryId enquiry) {
        return calls.getOrDefault(enquiry, List.of()).stream().map(Call::lasts).reduce(Duration.ZERO, Duration::plus);
    }
}
