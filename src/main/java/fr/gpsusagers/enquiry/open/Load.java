package fr.gpsusagers.enquiry.open;

import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Sharing;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.FrenchTime;
import java.time.Instant;
import java.util.List;

/// What one sender has open, and whether one more is too much. Counted while nobody else can ask with the same number.
record Load(Asking asking, List<Enquiry.Open> open) {

    /// How near to the day's limit requests are let in one by one: more than all nodes can have under way at once.
    private static final int NEAR = 500;

    boolean isTooMuch(OpeningLimits limits, DeskId desk) {
        if (asking.sharing() == Sharing.MANY) {
            return open.size() >= limits.ofShared() || countAt(desk) >= limits.ofSharedAtDesk();
        }
        return asking.about().asksForCaution()
                ? countWithCaution() >= limits.ofSharedAtDesk()
                : open.size() - countWithCaution() >= limits.ofPerson();
    }

    private long countAt(DeskId desk) {
        return open.stream().filter(one -> one.desk().equals(desk)).count();
    }

    /// Apart, so that no count tells anyone that a number asked about violence.
    private long countWithCaution() {
        return open.stream()
                .filter(one -> one.topic().caution() != Caution.ORDINARY)
                .count();
    }

    /// Whether all together asked as much today as can be taken in: exactly, on however many nodes.
    static boolean isDayFull(Enquiries enquiries, OpeningLimits limits, Instant now) {
        if (limits.aDay() == 0) {
            return false;
        }
        Instant midnight =
                FrenchTime.at(now).toLocalDate().atStartOfDay(FrenchTime.ZONE).toInstant();
        if (enquiries.countOpenedSince(midnight, limits.aDay()) < limits.aDay() - NEAR) {
            return false;
        }
        enquiries.holdOpening();
        return enquiries.countOpenedSince(midnight, limits.aDay()) >= limits.aDay();
    }
}
