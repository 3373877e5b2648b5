package fr.gpsusagers.switchboard.card;

import fr.gpsusagers.enquiry.DueWords;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.kernel.FrenchTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/// The promise of a request, as its card shows it.
///
/// @param isMine whether the agent who reads the card holds the request
record PromiseLine(Enquiry enquiry, LocalDateTime now, boolean isMine) {

    /// Returns the promise: « Promis avant 12 h », « Promis entre 9 h et 11 h », with the day if it is not today.
    /// Returns « Promesse à tenir » if it is due within an hour, or overdue, while an agent works on the request.
    String words() {
        String by = by();
        if (!isInUse() || !isPressing()) {
            return "Promis " + by;
        }
        String late = due().isBefore(now) ? "Promesse en retard, à tenir " : "Promesse à tenir ";
        return late + by + "\u00A0: " + (isMine ? "vous l’avez en main" : "un collègue l’a en main");
    }

    /// Returns the time left: « dans 18 min », « depuis 5 min »; or the day.
    String left() {
        return DueWords.left(due(), now);
    }

    /// Returns the next safe hour if one went by without a call: « mardi 8 décembre entre 9 h et 11 h ». Empty as soon
    /// as it begins: the card then shows the number.
    Optional<String> afterMissedHour() {
        boolean isMissed = enquiry.hasMissedSafeHour() && !enquiry.promise().isReleased(instant());
        return isMissed ? Optional.of(DueWords.of(enquiry.promise(), now)) : Optional.empty();
    }

    boolean isPressing() {
        return enquiry instanceof Enquiry.Open && enquiry.promise().isPressing(instant());
    }

    /// Returns whether an agent touched the request in the last 15 minutes. As long as he did, no timer takes it from
    /// him.
    private boolean isInUse() {
        return enquiry instanceof Enquiry.Open open && open.isInUse(instant());
    }

    /// Returns « avant 12 h », or « demain avant 12 h » if it is not due today.
    String by() {
        return due().toLocalDate().equals(now.toLocalDate())
                ? DueWords.hours(enquiry.promise(), now)
                : DueWords.of(enquiry.promise(), now);
    }

    private LocalDateTime due() {
        return FrenchTime.at(enquiry.promise().dueBy());
    }

    private Instant instant() {
        return FrenchTime.instant(now);
    }
}
