package fr.gpsusagers.intake;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.SentForm;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.ledger.Entries;
import fr.gpsusagers.ledger.Entry;
import fr.gpsusagers.staff.Right;
import fr.gpsusagers.territory.SectorId;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;

/// Records in the ledger what was done for a person. Nothing else of the call is kept, and no figure tells which
/// agent answered.
@UseCase
public class EndIntake {

    private static final String KIND = "intake-ended";

    private final EndedIntakes ended;
    private final Entries entries;

    public EndIntake(EndedIntakes ended, Entries entries) {
        this.ended = ended;
        this.entries = entries;
    }

    public enum Recorded {
        DONE,
        /// The same form came before. It counts once.
        ALREADY,
        NOT_YOURS
    }

    /// @param form the form that the agent sent
    /// @param pack the fingerprint of the pack from which the agent read
    @Writes
    public Recorded end(Actor actor, SentForm form, Intake intake, IntakeResult result, String pack, Instant now) {
        if (!(actor instanceof Actor.Staff staff) || !staff.agent().may(Right.OPEN_ENQUIRY)) {
            return Recorded.NOT_YOURS;
        }
        if (!ended.add(form, now)) {
            return Recorded.ALREADY;
        }
        var facts = new TreeMap<String, String>();
        facts.put("origin", intake.origin().word());
        facts.put("result", result.word());
        facts.put("pack", pack);
        intake.need().map(NeedId::value).ifPresent(need -> facts.put("need", need));
        intake.contact().map(ContactId::value).ifPresent(contact -> facts.put("contact", contact));
        intake.sector().map(SectorId::value).ifPresent(sector -> facts.put("sector", sector));
        entries.append(List.of(new Entry(now, KIND, intake.enquiry().map(EnquiryId::value), facts)));
        return Recorded.DONE;
    }
}
