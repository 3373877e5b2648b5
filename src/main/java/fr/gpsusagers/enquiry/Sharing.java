package fr.gpsusagers.enquiry;

/// Whether a phone number or mail address belongs to one person or is shared by many.
public enum Sharing {
    ONE_PERSON,
    /// A relay centre, a town hall, a hospital or a shelter. Its requests are never joined automatically.
    MANY
}
