package fr.gpsusagers.intake.store;

import fr.gpsusagers.directory.DoubtedNumbers;
import fr.gpsusagers.directory.report.ReportNumber;
import fr.gpsusagers.directory.report.ReportsInMemory;
import fr.gpsusagers.directory.report.WithdrawReport;
import fr.gpsusagers.intake.EndIntake;
import fr.gpsusagers.intake.ForgetIntakes;
import fr.gpsusagers.intake.ReportSilentLine;
import fr.gpsusagers.intake.WithdrawSilentLine;
import fr.gpsusagers.intake.ListAbuseNotes;
import fr.gpsusagers.intake.NoteAbuse;
import fr.gpsusagers.intake.AnswerHelpCall;
import fr.gpsusagers.intake.CallColleague;
import fr.gpsusagers.intake.EndHelpCall;
import fr.gpsusagers.intake.ListHelpCalls;
import fr.gpsusagers.intake.UpdateHelpCall;
import fr.gpsusagers.intake.KeepLastIntake;
import fr.gpsusagers.intake.ListParkedIntakes;
import fr.gpsusagers.intake.ParkIntake;
import fr.gpsusagers.intake.ReopenIntake;
import fr.gpsusagers.intake.ResumeIntake;
import fr.gpsusagers.kernel.key.TestKeys;
import fr.gpsusagers.ledger.LedgerInMemory;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// All use cases of the intake, over a real database.
final class IntakesInUse {

    final LedgerInMemory ledger = new LedgerInMemory();
    final DoubtedNumbers doubts = new DoubtedNumbers();
    final StoredSentContacts sent;
    final ParkIntake park;
    final KeepLastIntake keepLast;
    final ListParkedIntakes listParked;
    final ResumeIntake resume;
    final ReopenIntake reopen;
    final EndIntake end;
    final ReportSilentLine reportSilent;
    final WithdrawSilentLine withdrawSilent;
    final CallColleague callColleague;
    final UpdateHelpCall updateHelp;
    final AnswerHelpCall answerHelp;
    final EndHelpCall endHelp;
    final ListHelpCalls listHelp;
    final NoteAbuse noteAbuse;
    final ListAbuseNotes listAbuse;
    final ForgetIntakes forget;

    IntakesInUse(DataSource source) {
        var database = JdbcClient.create(source);
        var key = new IntakeKey(TestKeys.master());
        var parked = new StoredParkedIntakes(database, key);
        var calls = new StoredHelpCalls(database, key);
        var notes = new StoredAbuseNotes(database, key);
        var ended = new StoredEndedIntakes(database);
        sent = new StoredSentContacts(database, key);
        park = new ParkIntake(parked, ended, ledger);
        keepLast = new KeepLastIntake(parked, ended);
        listParked = new ListParkedIntakes(parked);
        resume = new ResumeIntake(parked, ledger);
        reopen = new ReopenIntake(parked, ledger);
        end = new EndIntake(ended, ledger);
        var reports = new ReportsInMemory();
        reportSilent = new ReportSilentLine(new ReportNumber(reports, doubts), ledger);
        withdrawSilent = new WithdrawSilentLine(new WithdrawReport(reports, doubts), ledger);
        callColleague = new CallColleague(calls, ledger);
        updateHelp = new UpdateHelpCall(calls, ledger);
        answerHelp = new AnswerHelpCall(calls, ledger);
        endHelp = new EndHelpCall(calls, ledger);
        listHelp = new ListHelpCalls(calls);
        noteAbuse = new NoteAbuse(notes);
        listAbuse = new ListAbuseNotes(notes);
        forget = new ForgetIntakes(parked, sent, calls, notes, ended);
    }
}
