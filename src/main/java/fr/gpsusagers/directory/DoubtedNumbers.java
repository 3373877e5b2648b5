package fr.gpsusagers.directory;

import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.kernel.Singleton;
import java.util.Set;

/// The numbers that citizens reported as wrong or silent often enough to rank lower, until someone confirms them.
/// Held in memory, so that an answer asks no database.
@Singleton
public final class DoubtedNumbers {

    private volatile Set<Doubt> doubts = Set.of();
    private volatile Set<Doubt> silent = Set.of();

    /// A number of a contact.
    public record Doubt(ContactId contact, PhoneNumber number) {}

    public boolean isDoubted(ContactId contact, PhoneNumber number) {
        return !doubts.isEmpty() && doubts.contains(new Doubt(contact, number));
    }

    /// Whether an agent heard this line ring out today.
    public boolean isSilent(ContactId contact, PhoneNumber number) {
        return !silent.isEmpty() && silent.contains(new Doubt(contact, number));
    }

    /// All that is held: the same value as long as it is the same numbers.
    public Set<Doubt> all() {
        return doubts;
    }

    /// Replaces the lines that rang out today. They are among the numbers in doubt.
    public void replaceSilentBy(Set<Doubt> current) {
        silent = Set.copyOf(current);
    }

    /// Replaces all that is held.
    public void replaceBy(Set<Doubt> current) {
        if (!doubts.equals(current)) {
            doubts = Set.copyOf(current);
        }
    }
}
