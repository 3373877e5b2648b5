package fr.gpsusagers.directory.report;

import static fr.gpsusagers.directory.report.ReportedNumber.ENOUGH_TO_DOUBT;

import fr.gpsusagers.directory.DoubtedNumbers;
import fr.gpsusagers.directory.DoubtedNumbers.Doubt;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import java.time.LocalDate;
import java.util.Set;

/// What agents reported of a number today was a slip, or its line answers again: it ranks as before. Reports of
/// citizens stay.
@UseCase
public class WithdrawReport {

    private final NumberReports reports;
    private final DoubtedNumbers doubts;

    public WithdrawReport(NumberReports reports, DoubtedNumbers doubts) {
        this.reports = reports;
        this.doubts = doubts;
    }

    /// The numbers that agents still report today.
    public record Withdrawn(Set<Doubt> silent) {}

    @Writes
    public Withdrawn withdraw(ContactId contact, PhoneNumber number, LocalDate day) {
        reports.removeByStaff(contact, number, day);
        Set<Doubt> silent = Set.copyOf(reports.listSilent(day));
        doubts.replaceSilentBy(silent);
        doubts.replaceBy(Set.copyOf(reports.listDoubted(ENOUGH_TO_DOUBT, day)));
        return new Withdrawn(silent);
    }
}
