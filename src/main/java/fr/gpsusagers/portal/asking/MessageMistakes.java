package fr.gpsusagers.portal.asking;

/// What to correct on « Écrire un message »: one message for each wrong field; empty for a correct field.
///
/// @param title what the citizen has to do
record MessageMistakes(
        String title, String ofWords, String ofMail, String ofNumber, String ofFiles, String ofSafety, String ofDay) {

    static final MessageMistakes NONE = new MessageMistakes("", "", "", "", "", "", "");

    private static final String NOT_SENT = "Votre message n’est pas encore envoyé";

    /// The words hint at a danger.
    static final MessageMistakes WHETHER_SAFE =
            new MessageMistakes(NOT_SENT, "", "", "", "", "Dites si un message peut vous mettre en danger.", "");

    static MessageMistakes ofFiles(String why) {
        return new MessageMistakes("À corriger", "", "", "", why, "", "");
    }

    /// Whether only the address for the answer is wrong.
    boolean areOfAddress() {
        return (ofWords + ofFiles + ofSafety + ofDay).isEmpty();
    }

    boolean any() {
        return !equals(NONE) && !(ofWords + ofMail + ofNumber + ofFiles + ofSafety + ofDay).isEmpty();
    }
}
