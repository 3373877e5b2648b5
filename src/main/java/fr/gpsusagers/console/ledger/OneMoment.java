package fr.gpsusagers.console.ledger;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Reads a consistent snapshot while the product keeps writing. Otherwise, an entry that moves from the tail into
/// the chain could be missed, and an enquiry could appear in its table before it appears in the ledger.
@Component
class OneMoment {

    private final ObjectProvider<PlatformTransactionManager> transactions;

    OneMoment(ObjectProvider<PlatformTransactionManager> transactions) {
        this.transactions = transactions;
    }

    <T> T read(Supplier<T> reading) {
        var moment = new TransactionTemplate(transactions.getObject());
        moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        moment.setReadOnly(true);
        return Objects.requireNonNull(moment.execute(_ -> reading.get()));
    }
}
