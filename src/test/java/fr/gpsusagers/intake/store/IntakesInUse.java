package fr.gpsusagers.intake.store;

import fr.gpsusagers.directory.DoubtedNumbers;
import fr.gpsusagers.directory.report.ReportedNumbers;
import fr.gpsusagers.directory.report.ReportsInMemory;
import fr.gpsusagers.intake.HelpAlerts;
import fr.gpsusagers.intake.Intakes;
import fr.gpsusagers.intake.ParkedCalls;
import fr.gpsusagers.kernel.key.TestKeys;
import fr.gpsusagers.ledger.LedgerInMemory;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// All use cases of the intake, over a real database.
final class IntakesInUse {

    final LedgerInMemory ledger = new LedgerInMemory();
    final DoubtedNumbers doubts = new DoubtedNumbers();
    final StoredSentContacts sent;
    final Intakes all;
    final ParkedCalls parked;
    final HelpAlerts help;

    IntakesInUse(DataSource source) {
        var database = JdbcClient.create(source);
        var key = new IntakeKey(TestKeys.master());
        var waiting = new StoredParkedIntakes(database, key);
        var calls = new StoredHelpCalls(database, key);
        var reports = new ReportsInMemory();
        sent = new StoredSentContacts(database, key);
        all = new Intakes(
                waiting,
                sent,
                calls,
                new StoredAbuseNotes(database, key),
                new ReportedNumbers(reports, doubts),
                ledger);
        parked = new ParkedCalls(waiting, ledger);
        help = new HelpAlerts(calls, ledger);
    }
}
