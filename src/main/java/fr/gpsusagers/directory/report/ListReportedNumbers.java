package fr.gpsusagers.directory.report;

import fr.gpsusagers.kernel.UseCase;
import java.util.List;

/// The numbers that somebody should call to see.
@UseCase
public final class ListReportedNumbers {

    private final NumberReports reports;

    public ListReportedNumbers(NumberReports reports) {
        this.reports = reports;
    }

    /// The most reported first.
    public List<ReportedNumber> list() {
        return reports.listOpen();
    }
}
