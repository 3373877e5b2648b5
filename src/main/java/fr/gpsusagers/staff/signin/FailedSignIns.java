package fr.gpsusagers.staff.signin;

import java.time.Instant;
import java.util.Optional;

/// Failed sign-ins by login and browser or network, whether the agent exists or not. Only a keyed hash of the key
/// is stored, for a short time: the agent may have typed the passphrase in the login field.
public interface FailedSignIns {

    Optional<Failures> find(String key);

    /// Counts a try, unless another try was counted since `before` was read. Returns whether it was counted.
    boolean replace(String key, Optional<Failures> before, Failures after);

    void remove(String key);

    /// Removes failures whose last try was before this instant. Returns how many were removed.
    int removeBefore(Instant moment);
}
