package fr.gpsusagers.enquiry.life;

/// Whom a change tells, by a notice that is queued with it. A notice to a citizen needs a number or a mail address
/// to send it to, and a request whose caution allows notices. The receipt of a mail or a text message is none of
/// these: `receiving.Acknowledgement` sends it for the message, whatever the change.
///
/// The table of `docs/vie-d-une-demande.md` shows it, and `WhomChangesTellTest` compares it with what each
/// change does.
///
/// @param when on which condition; empty for always
public record Telling(Hearer hearer, String when) {

    /// Who gets the notice.
    public enum Hearer {
        NOBODY(""),
        CITIZEN("usager"),
        /// The body that answers instead.
        BODY("organisme");

        private final String word;

        Hearer(String word) {
            this.word = word;
        }
    }

    public static Telling of(Change change) {
        return switch (change) {
            case OPEN, RETURN, RENEW, ANSWER -> new Telling(Hearer.CITIZEN, "");
            case ATTEMPT -> new Telling(Hearer.CITIZEN, "unless the citizen answered and named an hour");
            case CLOSE -> new Telling(Hearer.CITIZEN, "unless the agent has just said it");
            case SET_APART -> new Telling(Hearer.CITIZEN, "if an agent separates it");
            case ADD_WORDS, CORRECT -> new Telling(Hearer.CITIZEN, "if the mail address is new");
            case MISS -> new Telling(Hearer.CITIZEN, "by the other way, if one is left");
            case SEND_ON -> new Telling(Hearer.BODY, "");
            default -> new Telling(Hearer.NOBODY, "");
        };
    }

    /// As the paper says it: « usager, if an agent separates it ».
    String inWords() {
        return hearer.word + (when.isEmpty() ? "" : ", " + when);
    }
}
