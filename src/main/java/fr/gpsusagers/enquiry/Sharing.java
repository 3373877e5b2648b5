package fr.gpsusagers.enquiry;

/// Whether one number or mail stands for one person.
public enum Sharing {
    ONE_PERSON,
    /// A relay centre, a town hall, a hospital, a shelter: requests from it are never joined.
    MANY
}
