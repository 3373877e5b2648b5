package fr.gpsusagers.console.ledger;

import fr.gpsusagers.console.Arguments;
import fr.gpsusagers.console.Command;
import fr.gpsusagers.console.Console;
import fr.gpsusagers.console.Verdict;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Tally;
import fr.gpsusagers.enquiry.life.Balance;
import fr.gpsusagers.ledger.ReadLedger;
import fr.gpsusagers.ledger.ReadLedger.Reading;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// `./gps ledger verify`: checks that the chain of the ledger is intact, and that every request is either open or
/// closed. `./gps ledger export`: prints the chain as CSV. Both share the database of a running product. The
/// database is opened only when this command runs.
@Component
class LedgerCommand implements Command {

    private static final String VERIFY = "verify";

    private final ObjectProvider<ReadLedger> readLedger;
    private final ObjectProvider<Enquiries> enquiries;
    private final OneMoment moment;

    LedgerCommand(ObjectProvider<ReadLedger> readLedger, ObjectProvider<Enquiries> enquiries, OneMoment moment) {
        this.readLedger = readLedger;
        this.enquiries = enquiries;
        this.moment = moment;
    }

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public List<String> usages() {
        return List.of(VERIFY, "export");
    }

    @Override
    public Verdict run(Arguments arguments, Console console) {
        return arguments.has(VERIFY) ? verify(console) : export(console);
    }

    private Verdict verify(Console console) {
        Verification verification = moment.read(this::verification);
        return new VerificationPrint(console).print(verification);
    }

    private Verification verification() {
        var balance = new Balance();
        Reading reading = readLedger.getObject().read(link -> balance.add(link.entry()));
        reading.tail().forEach(balance::add);
        return new Verification(reading, balance, tally());
    }

    private Tally tally() {
        return enquiries.getObject().count();
    }

    private Verdict export(Console console) {
        console.print(LedgerCsv.HEADER);
        Reading reading = readLedger.getObject().read(link -> console.print(LedgerCsv.line(link)));
        var print = new VerificationPrint(console);
        return switch (reading) {
            case Reading.Whole whole -> print.exported(whole);
            case Reading.Broken broken -> print.exported(broken);
        };
    }
}
