package fr.gpsusagers.console.command;

import fr.gpsusagers.console.Arguments;
import fr.gpsusagers.console.Command;
import fr.gpsusagers.console.Console;
import fr.gpsusagers.console.Verdict;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Tally;
import fr.gpsusagers.enquiry.life.Balance;
import fr.gpsusagers.ledger.Entry;
import fr.gpsusagers.ledger.LedgerChain;
import fr.gpsusagers.ledger.LedgerChain.Reading;
import fr.gpsusagers.ledger.SealedEntry;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
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
    private static final String HEADER = CSVFormat.RFC4180.format("position", "at", "kind", "subject", "facts", "seal");

    private final ObjectProvider<LedgerChain> chain;
    private final ObjectProvider<Enquiries> enquiries;
    private final ObjectProvider<PlatformTransactionManager> transactions;

    LedgerCommand(
            ObjectProvider<LedgerChain> chain,
            ObjectProvider<Enquiries> enquiries,
            ObjectProvider<PlatformTransactionManager> transactions) {
        this.chain = chain;
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
            Reading reading = chain.getObject().read(link -> balance.add(link.entry()));
            reading.tail().forEach(balance::add);
            return new Verification(reading, balance, enquiries.getObject().count());
        }));
    }

    private Verdict export(Console console) {
        console.print(HEADER);
        Reading reading = chain.getObject().read(link -> console.print(csv(link)));
        var print = new VerificationPrint(console);
        return switch (reading) {
            case Reading.Whole whole -> print.exported(whole);
            case Reading.Broken broken -> print.exported(broken);
        };
    }

    /// A line of the chain as CSV, without quotes. To check a seal, hash (SHA-256) the previous seal (64 zeros for the
    /// first line), a line feed, and the line up to its last comma.
    private static String csv(SealedEntry sealed) {
        Entry entry = sealed.entry();
        return CSVFormat.RFC4180.format(
                sealed.position(),
                entry.at(),
                entry.kind(),
                entry.subject().map(UUID::toString).orElse(""),
                entry.factsWritten(),
                sealed.seal());
    }

    /// Result of a ledger verification, from one snapshot.
    ///
    /// @param reading whether the chain is intact
    /// @param balance the enquiries according to the ledger
    /// @param table the enquiries according to their own table
    record Verification(Reading reading, Balance balance, Tally table) {

        boolean isWhole() {
            return reading instanceof Reading.Whole;
        }

        boolean isBalanced() {
            return balance.isEven() && balance.tally().equals(table);
        }

        /// Returns the number of open enquiries without a desk or a due time.
        long unpromised() {
            return balance.owed().values().stream()
                    .filter(owed -> !owed.isPromised())
                    .count();
        }

        boolean holds() {
            return isWhole() && isBalanced() && unpromised() == 0;
        }
    }
}
