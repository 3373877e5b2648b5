package fr.gpsusagers.intake;

import fr.gpsusagers.directory.report.NumberReport;
import fr.gpsusagers.directory.report.ReportNumber;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.ledger.Entries;
import fr.gpsusagers.ledger.Entry;
import fr.gpsusagers.staff.Right;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// « Ça sonne dans le vide »: an agent tried the line of a contact and nobody answered. The number ranks lower until
/// the evening, for citizens too.
@UseCase
public class ReportSilentLine {

    private static final String KIND = "line-silent";

    private final ReportNumber reportNumber;
    private final Entries entries;

    public ReportSilentLine(ReportNumber reportNumber, Entries entries) {
        this.reportNumber = reportNumber;
        this.entries = entries;
    }

    public enum Reported {
        DONE,
        NOT_YOURS
    }

    /// @param pack the fingerprint of the pack in which the agent read the number
    @Writes
    public Reported report(Actor actor, ContactId contact, PhoneNumber number, String pack, Instant now) {
        if (!(actor instanceof Actor.Staff staff) || !staff.agent().may(Right.OPEN_ENQUIRY)) {
            return Reported.NOT_YOURS;
        }
        reportNumber.report(
                new NumberReport(contact, number, pack, FrenchTime.at(now).toLocalDate(), NumberReport.Source.STAFF));
        entries.append(
                List.of(new Entry(now, KIND, Optional.empty(), Map.of("contact", contact.value(), "pack", pack))));
        return Reported.DONE;
    }
}
