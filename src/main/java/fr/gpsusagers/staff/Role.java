package fr.gpsusagers.staff;

import static fr.gpsusagers.staff.Right.CLOSE;
import static fr.gpsusagers.staff.Right.DECLARE_ABSENCE;
import static fr.gpsusagers.staff.Right.MANAGE_AGENTS;
import static fr.gpsusagers.staff.Right.MANAGE_DESKS;
import static fr.gpsusagers.staff.Right.OPEN_CALLBACKS;
import static fr.gpsusagers.staff.Right.OPEN_ENQUIRY;
import static fr.gpsusagers.staff.Right.READ_ENQUIRIES;
import static fr.gpsusagers.staff.Right.REROUTE;
import static fr.gpsusagers.staff.Right.SEE_STATE_OF_ALL;
import static fr.gpsusagers.staff.Right.SEE_TEAM;
import static fr.gpsusagers.staff.Right.TAKE;

import fr.gpsusagers.kernel.Coded;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The role of an agent, who may have several. Only this class says which rights each role gives.
public enum Role implements Coded {
    /// Answers the telephone of the département, and can see the state of any enquiry.
    OPERATOR("operateur", "opérateur"),
    /// Works on the enquiries of the desks served.
    AGENT("agent", "agent"),
    /// Leads the team of a desk.
    TEAM_LEAD("responsable", "responsable"),
    /// Manages accounts and desks. Cannot read what citizens write.
    ADMINISTRATOR("administrateur", "administrateur"),
    /// The mailbox of a desk without accounts: works on its requests by mail, and cannot sign in.
    MAILBOX("boite", "boîte mail");

    private final String word;
    private final String label;

    Role(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /// The word in the database and on the command line.
    @Override
    public String word() {
        return word;
    }

    /// The French label that agents read.
    public String label() {
        return label;
    }

    /// Whether this role gives this right.
    public boolean gives(Right right) {
        return rights().contains(right);
    }

    private Set<Right> rights() {
        return switch (this) {
            case AGENT -> Set.of(READ_ENQUIRIES, TAKE, CLOSE, REROUTE, OPEN_ENQUIRY);
            case OPERATOR -> Set.of(READ_ENQUIRIES, TAKE, CLOSE, REROUTE, OPEN_ENQUIRY, SEE_STATE_OF_ALL);
            case TEAM_LEAD ->
                Set.of(READ_ENQUIRIES, TAKE, CLOSE, REROUTE, OPEN_ENQUIRY, OPEN_CALLBACKS, DECLARE_ABSENCE, SEE_TEAM);
            case ADMINISTRATOR -> Set.of(MANAGE_AGENTS, MANAGE_DESKS);
            case MAILBOX -> Set.of(READ_ENQUIRIES, TAKE, CLOSE, REROUTE);
        };
    }

    /// The roles that a person can have.
    public static List<Role> ofPeople() {
        return Stream.of(values()).filter(role -> role != MAILBOX).toList();
    }

    /// Finds a role that a person can have, by its word or label.
    public static Optional<Role> find(String written) {
        return ofPeople().stream()
                .filter(role -> role.word.equals(written) || role.label.equals(written))
                .findFirst();
    }

    /// Parses the stored word of a role.
    public static Role parse(String word) {
        return Coded.parse(Role.class, word);
    }
}
