package fr.gpsusagers.enquiry;

/// A form as sent: a hash of its token and of the phone number and mail address typed in it. The database stores
/// one request per hash, so a form sent twice opens one request.
///
/// @param hash SHA-256, 64 hexadecimal digits. The token is stored nowhere, and without it the number cannot be
///     found by trying all numbers
public record SentForm(String hash) {}
