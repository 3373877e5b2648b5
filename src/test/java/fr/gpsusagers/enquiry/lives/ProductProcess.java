package fr.gpsusagers.enquiry.lives;

import fr.gpsusagers.enquiry.store.RecordedChanges;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One process of the product, on a database of generated lives. It is told the time with each order; on any other
/// database it refuses to start, so that nothing can move the time of a real one.
public final class ProductProcess {

    private final Parts parts;
    private Product product;

    /// @param masterKey the file with the key that all processes share
    public ProductProcess(DataSource source, Path masterKey) {
        if (!RecordedChanges.isInstalled(JdbcClient.create(source))) {
            throw new IllegalStateException("Only a database of generated lives may be told what time it is");
        }
        this.parts = Parts.of(source, masterKey);
        this.product = new Product(parts);
    }

    /// Starts a life, with a fault or without.
    public void begin(Optional<Fault> fault) {
        product = fault.map(planted -> planted.plantedIn(parts)).orElseGet(() -> new Product(parts));
    }

    public Answer obey(Order order) {
        return product.obey(order);
    }

    /// The messages in requests, and those that wait.
    public List<Said> said() {
        return new SaidMessages(parts).list();
    }

    /// The keys of the numbers in [Forms].
    public List<String> keysOfNumbers() {
        return Forms.NUMBERS.stream().map(parts.persons()::keyOf).toList();
    }
}
