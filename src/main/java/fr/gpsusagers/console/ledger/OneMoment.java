package fr.gpsusagers.console.ledger;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Reads beside a product that goes on writing: all of it is of one moment, so that no entry is missed on its way from
/// the tail into the chain, and no enquiry is in the table before it is in the ledger.
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
