package fr.gpsusagers.directory.report;

import static fr.gpsusagers.directory.report.ReportedNumber.ENOUGH_TO_DOUBT;

import fr.gpsusagers.directory.DoubtedNumbers;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// « Ce numéro ne répond pas ou est faux »: what citizens and agents report of numbers. A number ranks lower from its
/// third report on; for the rest of the day at once if an agent reports it.
@UseCase
public class ReportedNumbers {

    private final NumberReports reports;
    private final DoubtedNumbers doubts;

    public ReportedNumbers(NumberReports reports, DoubtedNumbers doubts) {
        this.reports = reports;
        this.doubts = doubts;
    }

    @Writes
    public void report(NumberReport report) {
        reports.add(report);
        renew(report.day());
    }

    /// Brings the numbers in doubt that are held in memory up to those that are kept.
    private void renew(LocalDate day) {
        doubts.replaceSilentBy(Set.copyOf(reports.listSilent(day)));
        doubts.replaceBy(Set.copyOf(reports.listDoubted(ENOUGH_TO_DOUBT, day)));
    }

    /// Someone called the number and it answers: it ranks as before. Returns how many reports this ends; 0 when nobody
    /// had reported the number.
    @Writes
    public int confirm(ContactId contact, PhoneNumber number, LocalDate day) {
        int settled = reports.updateConfirmed(contact, number, day);
        renew(day);
        return settled;
    }

    /// What agents reported of a number today was a slip, or its line answers again: it ranks as before. Reports of
    /// citizens stay.
    @Writes
    public void withdraw(ContactId contact, PhoneNumber number, LocalDate day) {
        reports.removeByStaff(contact, number, day);
        renew(day);
    }

    /// Lists the numbers that somebody should call to see, the most reported first.
    public List<ReportedNumber> list() {
        return reports.listOpen();
    }

    /// At the start, then now and then: another node or `./gps feedback` may have changed what is kept.
    ///
    /// @param at the moment: a report by an agent counts on its day only
    public void update(Instant at) {
        renew(FrenchTime.at(at).toLocalDate());
    }
}
