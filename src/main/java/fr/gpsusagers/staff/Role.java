package fr.gpsusagers.staff;

import java.util.Optional;

/// What an agent is there for. He may have several roles; [Rights] says what each lets him do.
public enum Role {
    /// Answers the telephone of the département, and finds where any enquiry stands.
    OPERATOR("operateur", "opérateur"),
    /// Works on the enquiries of his desks.
    AGENT("agent", "agent"),
    /// Leads the team of a desk.
    TEAM_LEAD("responsable", "responsable"),
    /// Manages accounts and desks, and reads no citizen's words.
    ADMINISTRATOR("administrateur", "administrateur");

    private final String word;
    private final String label;

    Role(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /// Its word where it is kept, and on a command line.
    public String word() {
        return word;
    }

    /// What people call it.
    public String label() {
        return label;
    }

    /// The role of this word or label.
    public static Optional<Role> find(String written) {
        for (Role role : values()) {
            if (role.word.equals(written) || role.label.equals(written)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    /// The role that is kept by this word.
    public static Role parse(String word) {
        return find(word).orElseThrow(() -> new IllegalArgumentException("Unknown role " + word));
    }
}
