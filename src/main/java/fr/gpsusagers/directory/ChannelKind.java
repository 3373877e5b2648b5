package fr.gpsusagers.directory;

import fr.gpsusagers.kernel.Coded;

/// A way to reach a contact. Its word in packs, addresses and programs never changes meaning.
public enum ChannelKind implements Coded {
    TELEPHONE("telephone", "Téléphone", "Appeler", Use.SPOKEN, Internet.NO),
    SMS("sms", "SMS", "Envoyer un SMS", Use.WRITTEN, Internet.NO),
    APPOINTMENT("rendez-vous", "Rendez-vous", "Prendre rendez-vous", Use.SPOKEN, Internet.NO),
    CALLBACK("rappel", "Être rappelé", "Être rappelé", Use.SPOKEN, Internet.NO),
    /// Writing to a desk of ours, on this site.
    MESSAGE("message", "Message", "Écrire un message", Use.WRITTEN, Internet.YES),
    EMAIL("courriel", "Mail", "Écrire un mail", Use.WRITTEN, Internet.YES),
    FORM("formulaire", "Formulaire", "Écrire par formulaire", Use.WRITTEN, Internet.YES),
    CHAT("chat", "Tchat", "Discuter par écrit", Use.TYPED, Internet.YES),
    SIGN_VIDEO("visio", "Visio en langue des signes", "Appeler en visio", Use.SIGNED, Internet.YES),
    RELAY("relais", "Relais pour personnes sourdes", "Appeler par le relais", Use.SIGNED, Internet.YES),
    COUNTER("guichet", "Sur place", "Venir sur place", Use.FACE_TO_FACE, Internet.NO),
    LETTER("courrier", "Courrier", "Envoyer une lettre", Use.WRITTEN, Internet.NO),
    ONLINE("demarche-en-ligne", "Sur internet", "Faire en ligne", Use.WRITTEN, Internet.YES),
    WEBSITE("site", "Site internet", "Lire sur un site", Use.INFORMATION, Internet.YES);

    private enum Use {
        SPOKEN,
        /// A message is left.
        WRITTEN,
        /// Somebody answers while one writes.
        TYPED,
        SIGNED,
        FACE_TO_FACE,
        INFORMATION
    }

    private enum Internet {
        YES,
        NO
    }

    private final String word;
    private final String label;
    private final String action;
    private final Use use;
    private final Internet internet;

    ChannelKind(String word, String label, String action, Use use, Internet internet) {
        this.word = word;
        this.label = label;
        this.action = action;
        this.use = use;
        this.internet = internet;
    }

    /// Reads the word of a pack.
    ///
    /// @throws IllegalArgumentException with a French message that says how to mend it
    public static ChannelKind parse(String word) {
        return Coded.find(ChannelKind.class, word)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Canal « " + word + " » inconnu. Voir la liste des canaux dans docs/pack.md."));
    }

    /// Its word in packs and programs: `demarche-en-ligne`.
    @Override
    public String word() {
        return word;
    }

    /// Its name for people: « Sur internet ».
    public String label() {
        return label;
    }

    /// What one does: « Faire en ligne ».
    public String action() {
        return action;
    }

    /// Whether it works only by voice: of no use to a person who is deaf.
    public boolean isSpoken() {
        return use == Use.SPOKEN;
    }

    /// Whether a message is left that the service receives, at any hour.
    public boolean isWritten() {
        return use == Use.WRITTEN;
    }

    /// Whether one only reads there, and reaches nobody.
    public boolean isInformation() {
        return use == Use.INFORMATION;
    }

    /// Whether it was made for people who are deaf.
    public boolean isSigned() {
        return use == Use.SIGNED;
    }

    public boolean needsInternet() {
        return internet == Internet.YES;
    }

    /// Whether one needs a telephone, with credit: a call or a paid message.
    public boolean needsTelephone() {
        return use == Use.SPOKEN || this == SMS || this == RELAY;
    }

    /// Whether one has to go there.
    public boolean needsTravel() {
        return this == COUNTER || this == APPOINTMENT;
    }
}
