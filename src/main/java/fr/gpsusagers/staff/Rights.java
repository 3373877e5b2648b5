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

import java.util.Set;
import java.util.stream.Collectors;

/// The rights that a set of roles gives together. Only this class says which role has which right.
public record Rights(Set<Right> all) {

    public Rights {
        all = Set.copyOf(all);
    }

    public static Rights of(Role role) {
        return new Rights(
                switch (role) {
                    case AGENT -> Set.of(READ_ENQUIRIES, TAKE, CLOSE, REROUTE, OPEN_ENQUIRY);
                    case OPERATOR -> Set.of(READ_ENQUIRIES, TAKE, CLOSE, REROUTE, OPEN_ENQUIRY, SEE_STATE_OF_ALL);
                    case TEAM_LEAD ->
                        Set.of(
                                READ_ENQUIRIES,
                                TAKE,
                                CLOSE,
                                REROUTE,
                                OPEN_ENQUIRY,
                                OPEN_CALLBACKS,
                                DECLARE_ABSENCE,
                                SEE_TEAM);
                    case ADMINISTRATOR -> Set.of(MANAGE_AGENTS, MANAGE_DESKS);
                    case MAILBOX -> Set.of(READ_ENQUIRIES, TAKE, CLOSE, REROUTE);
                });
    }

    public static Rights of(Set<Role> roles) {
        return new Rights(
                roles.stream().flatMap(role -> of(role).all().stream()).collect(Collectors.toSet()));
    }

    public boolean covers(Right right) {
        return all.contains(right);
    }
}
