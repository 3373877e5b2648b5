package fr.gpsusagers.enquiry.life;

/// Whom a change tells, by a notice that is queued with it. A notice to a citizen needs a number or a mail address
/// to send it to, and a request whose caution allows notices. The receipt of a mail or a text message is none of
/// these: `receiving.Acknowledgement` sends it for the message, whatever the change.
///
/// The table of `docs/vie-d-une-demande.md` shows it, and a test compares it with what each change does.
///
/// @param when on which condition; empty for always
public record Telling(Hearer hearer, String when) {

    static final Telling NOBODY = new Telling(Hearer.NOBODY, "");
    static final Telling CITIZEN = new Telling(Hearer.CITIZEN, "");
    static final Telling NEW_MAIL = CITIZEN.when("if the mail address is new");
    static final Telling BODY = new Telling(Hearer.BODY, "");

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

        public String word() {
            return word;
        }
    }

    /// The same, on a condition.
    Telling when(String condition) {
        return new Telling(hearer, condition);
    }
}
