package fr.gpsusagers.directory.report;

import static fr.gpsusagers.directory.report.ReportedNumber.ENOUGH_TO_DOUBT;

import fr.gpsusagers.directory.DoubtedNumbers;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import java.util.Set;

/// « Ce numéro ne répond pas ou est faux. » The number ranks lower from its third report on; for the rest of
/// the day at once if an agent reports it.
@UseCase
public class ReportNumber {

    private final NumberReports reports;
    private final DoubtedNumbers doubts;

    public ReportNumber(NumberReports reports, DoubtedNumbers doubts) {
        this.reports = reports;
        this.doubts = doubts;
    }

    /// What became of the number.
    public enum Standing {
        /// Noted, and nothing changed yet.
        STILL_TRUSTED,
        /// It ranks lower until someone confirms it.
        DOUBTED
    }

    @Writes
    public Standing report(NumberReport report) {
        reports.add(report);
        doubts.replaceSilentBy(Set.copyOf(reports.listSilent(report.day())));
        doubts.replaceBy(Set.copyOf(reports.listDoubted(ENOUGH_TO_DOUBT, report.day())));
        return doubts.isDoubted(report.contact(), report.number()) ? Standing.DOUBTED : Standing.STILL_TRUSTED;
    }
}
