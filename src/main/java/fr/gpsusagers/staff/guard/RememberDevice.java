package fr.gpsusagers.staff.guard;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.staff.Login;
import java.time.Instant;

/// Someone signed in: from now on his browser is known for his login.
@UseCase
public final class RememberDevice {

    private final KnownDevices devices;

    public RememberDevice(KeyedHashes hashes) {
        this.devices = new KnownDevices(hashes);
    }

    /// What the browser keeps, in place of what it kept. It hides itself in `toString`.
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
