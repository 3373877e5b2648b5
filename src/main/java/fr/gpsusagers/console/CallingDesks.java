package fr.gpsusagers.console;

import fr.gpsusagers.database.ProductDatabase;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.promise.UpdateCallbacks;
import fr.gpsusagers.enquiry.promise.UpdateCallbacks.Update;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.orientation.Pack;
import java.time.Clock;
import java.util.Set;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// The desks that call back now. A command that works on a pack opens the database only if there is one already:
/// without a product nobody calls back.
@Component
public final class CallingDesks {

    private final ProductDatabase database;
    private final ObjectProvider<UpdateCallbacks> updateCallbacks;
    private final Clock clock;

    public CallingDesks(ProductDatabase database, ObjectProvider<UpdateCallbacks> updateCallbacks, Clock clock) {
        this.database = database;
        this.updateCallbacks = updateCallbacks;
        this.clock = clock;
    }

    /// Reads them. Answers that are made after this know the times too.
    public Set<DeskId> read(Pack pack, Console console) {
        if (!database.exists()) {
            return Set.of();
        }
        try {
            Update update = updateCallbacks.getObject().update(new Actor.Clockwork(), pack, clock.instant());
            return update instanceof Update.Updated(var desks) ? desks.keySet() : Set.of();
        } catch (BeansException | DataAccessException unusable) {
            console.progress("La base ne s’ouvre pas : les rappels ne sont pas comptés.");
            return Set.of();
        }
    }
}
