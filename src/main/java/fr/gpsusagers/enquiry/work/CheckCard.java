package fr.gpsusagers.enquiry.work;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.life.HistoryRead;
import fr.gpsusagers.enquiry.life.RecordedStep;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.staff.Right;
import java.util.List;
import java.util.Optional;

/// Tells an open card what has happened to its request since the agent opened it. Pages ask by themselves, so this is
/// no reading, and it returns nothing that the citizen said.
@UseCase
public final class CheckCard {

    private final Enquiries enquiries;
    private final Steps steps;

    public CheckCard(Enquiries enquiries, Steps steps) {
        this.enquiries = enquiries;
        this.steps = steps;
    }

    /// @param read what the card shows
    public CardNews check(Actor actor, EnquiryId id, HistoryRead read) {
        return enquiries
                .find(id)
                .<CardNews>map(enquiry -> actor.may(Right.READ_ENQUIRIES, enquiry.desk())
                        ? new CardNews.Here(enquiry, newest(steps.list(id), read))
                        : wasHere(actor, id) ? new CardNews.Elsewhere(enquiry) : new CardNews.NotYours())
                .orElseGet(CardNews.NotYours::new);
    }

    private static List<RecordedStep> newest(List<RecordedStep> history, HistoryRead read) {
        return read.unread(history).stream()
                .map(recorded -> recorded.with(Optional.empty()))
                .toList();
    }

    private boolean wasHere(Actor actor, EnquiryId id) {
        return steps.list(id).stream()
                .flatMap(recorded -> recorded.step().duty().desk().stream())
                .anyMatch(desk -> actor.may(Right.READ_ENQUIRIES, desk));
    }
}
