package fr.gpsusagers.enquiry;

/// A form as it was sent: a hash of its token and of the number and mail typed in it. The database keeps one request
/// for each, so a form that is sent twice asks once.
///
/// @param hash 64 hexadecimal digits; without the token, which is kept nowhere, nobody finds the number in it
public record SentForm(String hash) {}
