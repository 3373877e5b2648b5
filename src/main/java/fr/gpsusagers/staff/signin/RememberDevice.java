package fr.gpsusagers.staff.signin;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.staff.Login;
import java.time.Instant;

/// Marks the browser as known for a login, after an agent signed in.
@UseCase
public final class RememberDevice {

    private final KnownDevices devices;

    public RememberDevice(KeyedHashes hashes) {
        this.devices = new KnownDevices(hashes);
    }

    /// The marks that the browser stores in place of its earlier marks. `toString` hides them.
    public record Remembered(String written) {

        @Override
        public String toString() {
            return "…";
        }
    }

    public Remembered remember(Login login, String kept, Instant at) {
        return new Remembered(devices.add(login, kept, at));
    }
}
