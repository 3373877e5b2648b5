package fr.gpsusagers.enquiry;

import fr.gpsusagers.directory.Directory;
import fr.gpsusagers.kernel.PhoneNumber;
import java.util.Optional;

/// Whether a phone number or mail address belongs to one person or is shared by many.
public enum Sharing {
    ONE_PERSON,
    /// A relay centre, a town hall, a hospital or a shelter. Its requests are never joined automatically.
    MANY;

    /// A number is shared if a professional left it, or if the pack gives it to a contact.
    public static Sharing of(AskedFor askedFor, Optional<PhoneNumber> number, Directory directory) {
        return askedFor == AskedFor.PROFESSIONAL
                        || number.filter(directory::gives).isPresent()
                ? MANY
                : ONE_PERSON;
    }
}
