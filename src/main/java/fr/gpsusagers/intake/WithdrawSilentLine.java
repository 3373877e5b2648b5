package fr.gpsusagers.intake;

import fr.gpsusagers.directory.report.WithdrawReport;
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

/// Takes back what [ReportSilentLine] noted today: the key was pressed by mistake, or somebody answers again.
@UseCase
public class WithdrawSilentLine {

    private static final String KIND = "line-answers";

    private final WithdrawReport withdrawReport;
    private final Entries entries;

    public WithdrawSilentLine(WithdrawReport withdrawReport, Entries entries) {
        this.withdrawReport = withdrawReport;
        this.entries = entries;
    }

    public enum Withdrawal {
        DONE,
        NOT_YOURS
    }

    /// @param pack the fingerprint of the pack in which the agent read the number
    @Writes
    public Withdrawal withdraw(Actor actor, ContactId contact, PhoneNumber number, String pack, Instant now) {
        if (!(actor instanceof Actor.Staff staff) || !staff.agent().may(Right.OPEN_ENQUIRY)) {
            return Withdrawal.NOT_YOURS;
        }
        withdrawReport.withdraw(contact, number, FrenchTime.at(now).toLocalDate());
        entries.append(
                List.of(new Entry(now, KIND, Optional.empty(), Map.of("contact", contact.value(), "pack", pack))));
        return Withdrawal.DONE;
    }
}
