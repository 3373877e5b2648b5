package fr.gpsusagers.bench.crash;

/// By which way something reaches the product.
enum Door {
    /// The form « Être rappelé ».
    CALLBACK,
    /// The form « Écrire un message », mostly with a file.
    FORM,
    /// A text message, which the SMS operator reports.
    TEXT,
    /// A mail, which the product fetches.
    MAIL
}
