package fr.gpsusagers.staff;

import java.util.Optional;

/// The role of an agent, who may have several. [Rights] says which rights each role gives.
public enum Role {
    /// Answers the telephone of the département, and can see the state of any enquiry.
    OPERATOR("operateur", "opérateur"),
    /// Works on the enquiries of the desks served.
    AGENT("agent", "agent"),
    /// Leads the team of a desk.
    TEAM_LEAD("responsable", "responsable"),
    /// Manages accounts and desks. Cannot read what citizens write.
    ADMINISTRATOR("administrateur", "administrateur");

    private final String word;
    private final String label;

    Role(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /// The word in the database and on the command line.
    public String word() {
        return word;
    }

    /// The French label that agents read.
    public String label() {
        return label;
    }

    /// Finds a role by its word or label.
    public static Optional<Role> find(String written) {
        for (Role role : values()) {
            if (role.word.equals(written) || role.label.equals(written)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    /// Parses the stored word of a role.
    public static Role parse(String word) {
        return find(word).orElseThrow(() -> new IllegalArgumentException("Unknown role " + word));
    }
}
