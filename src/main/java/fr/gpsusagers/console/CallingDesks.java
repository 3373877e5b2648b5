package fr.gpsusagers.console;

import fr.gpsusagers.enquiry.promise.PromiseTimes;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.platform.ProductDatabase;
import java.time.Clock;
import java.util.Set;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// The desks that call back now. Opens the database only if it exists: if the product was never started, no desk
/// calls back.
@Component
public final class CallingDesks {

    private final ProductDatabase database;
    private final ObjectProvider<PromiseTimes> promiseTimes;
    private final Clock clock;

    public CallingDesks(ProductDatabase database, ObjectProvider<PromiseTimes> promiseTimes, Clock clock) {
        this.database = database;
        this.promiseTimes = promiseTimes;
        this.clock = clock;
    }

    /// Reads the desks. Afterwards, advice in this process includes their callback times.
    public Set<DeskId> read(Pack pack, Console console) {
        if (!database.exists()) {
            return Set.of();
        }
        try {
            return promiseTimes.getObject().update(pack, clock.instant()).keySet();
        } catch (BeansException | DataAccessException unusable) {
            console.progress("La base ne s’ouvre pas : les rappels ne sont pas comptés.");
            return Set.of();
        }
    }
}
