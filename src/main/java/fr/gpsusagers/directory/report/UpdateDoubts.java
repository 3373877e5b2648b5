package fr.gpsusagers.directory.report;

import static fr.gpsusagers.directory.report.ReportedNumber.ENOUGH_TO_DOUBT;

import fr.gpsusagers.directory.DoubtedNumbers;
import fr.gpsusagers.directory.DoubtedNumbers.Doubt;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.UseCase;
import java.time.Instant;
import java.util.Set;

/// Brings what is held in memory up to what is kept: at the start, then now and then, since another node or
/// `./gps feedback` may have changed it.
@UseCase
public final class UpdateDoubts {

    private final NumberReports reports;
    private final DoubtedNumbers doubts;

    public UpdateDoubts(NumberReports reports, DoubtedNumbers doubts) {
        this.reports = reports;
        this.doubts = doubts;
    }

    /// @param at the moment: a report by an agent counts on its day only
    /// @return the numbers in doubt
    public Set<Doubt> update(Instant at) {
        var current = Set.copyOf(
                reports.listDoubted(ENOUGH_TO_DOUBT, FrenchTime.at(at).toLocalDate()));
        doubts.replaceSilentBy(Set.copyOf(reports.listSilent(FrenchTime.at(at).toLocalDate())));
        doubts.replaceBy(current);
        return current;
    }
}
