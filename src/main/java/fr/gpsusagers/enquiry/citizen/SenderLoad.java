package fr.gpsusagers.enquiry.citizen;

import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Sharing;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.FrenchTime;
import java.time.Instant;
import java.util.List;

/// The open requests of one sender, and whether one more exceeds the limits. The caller holds the lock on the
/// number, so the count is exact.
record SenderLoad(Asking asking, List<Enquiry.Open> open) {

    /// Distance to the day's limit below which requests enter one at a time. Larger than the number of requests
    /// that all nodes can have in progress at once.
    private static final int NEAR = 500;

    /// Requests with caution are counted apart, at all desks together. Their limit is that of a shared number at one
    /// desk.
    boolean isTooMuch(OpeningLimits limits, DeskId desk) {
        if (asking.sharing() == Sharing.MANY) {
            return open.size() >= limits.ofShared() || countAt(desk) >= limits.ofSharedAtDesk();
        }
        return asking.about().asksForCaution()
                ? countWithCaution() >= limits.ofSharedAtDesk()
                : open.size() - countWithCaution() >= limits.ofPerson();
    }

    /// At the desk, or about the same contact: a desk may share its requests with its substitute.
    private long countAt(DeskId desk) {
        return open.stream()
                .filter(one -> one.desk().equals(desk)
                        || one.topic().contact().equals(asking.about().contact()))
                .count();
    }

    /// Counted separately, so that no limit reveals that a number asked about violence.
    private long countWithCaution() {
        return open.stream()
                .filter(one -> one.topic().caution() != Caution.ORDINARY)
                .count();
    }

    /// Whether the day's limit of this way in is reached: a flood of mails closes no other. A danger never waits for
    /// the next day. Exact on any number of nodes: near the limit it locks the opening of requests.
    ///
    /// @param opened the requests of today by this way in, counted without that lock
    static boolean isDayFull(Enquiries enquiries, OpeningLimits limits, Asking asking, int opened, Instant now) {
        if (limits.aDay() == 0 || asking.isWrittenInDanger() || opened < limits.aDay() - NEAR) {
            return false;
        }
        enquiries.holdOpening();
        return enquiries.countOpenedSince(midnight(now), asking.origin().countedWith(), limits.aDay()) >= limits.aDay();
    }

    static Instant midnight(Instant now) {
        return FrenchTime.startOf(FrenchTime.at(now).toLocalDate());
    }
}
