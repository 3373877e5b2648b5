package fr.gpsusagers.console.ledger;

import fr.gpsusagers.console.Arguments;
import fr.gpsusagers.console.Command;
import fr.gpsusagers.console.Console;
import fr.gpsusagers.console.Verdict;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.life.Balance;
import fr.gpsusagers.ledger.ReadLedger;
import fr.gpsusagers.ledger.ReadLedger.Reading;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// `./gps ledger verify`: checks that the chain of the ledger is intact, and that every request is either open or
/// closed. `./gps ledger export`: prints the chain as CSV. Both share the database of a running product. The
/// database is opened only when this command runs.
@Component
class LedgerCommand implements Command {

    private static final String VERIFY = "verify";

    private final ObjectProvider<ReadLedger> readLedger;
    private final ObjectProvider<Enquiries> enquiries;
    private final ObjectProvider<PlatformTransactionManager> transactions;

    LedgerCommand(
            ObjectProvider<ReadLedger> readLedger,
            ObjectProvider<Enquiries> enquiries,
            ObjectProvider<PlatformTransactionManager> transactions) {
        this.readLedger = readLedger;
        this.enquiries = enquiries;
        this.transactions = transactions;
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
        return new VerificationPrint(console).print(verification());
    }

    /// Reads one snapshot while the product keeps writing. Otherwise, an entry that moves from the tail into the chain
    /// could be missed, and an enquiry could appear in its table before it appears in the ledger.
    private Verification verification() {
        var snapshot = new TransactionTemplate(transactions.getObject());
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setReadOnly(true);
        return Objects.requireNonNull(snapshot.execute(_ -> {
            var balance = new Balance();
            Reading reading = readLedger.getObject().read(link -> balance.add(link.entry()));
            reading.tail().forEach(balance::add);
            return new Verification(reading, balance, enquiries.getObject().count());
        }));
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
