package fr.gpsusagers.directory.report;

import static fr.gpsusagers.directory.report.ReportedNumber.ENOUGH_TO_DOUBT;

import fr.gpsusagers.directory.DoubtedNumbers;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import java.time.LocalDate;
import java.util.Set;

/// Someone called the number and it answers: it ranks as before.
@UseCase
public class ConfirmNumber {

    private final NumberReports reports;
    private final DoubtedNumbers doubts;

    public ConfirmNumber(NumberReports reports, DoubtedNumbers doubts) {
        this.reports = reports;
        this.doubts = doubts;
    }

    /// @param settled how many reports this ends; 0 when nobody had reported the number
    public record Confirmed(int settled) {}

    @Writes
    public Confirmed confirm(ContactId contact, PhoneNumber number, LocalDate day) {
        int settled = reports.updateConfirmed(contact, number, day);
        doubts.replaceSilentBy(Set.copyOf(reports.listSilent(day)));
        doubts.replaceBy(Set.copyOf(reports.listDoubted(ENOUGH_TO_DOUBT, day)));
        return new Confirmed(settled);
    }
}
