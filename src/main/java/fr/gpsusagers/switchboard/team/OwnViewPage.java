package fr.gpsusagers.switchboard.team;

import java.util.List;

/// What the team leads of an agent see of him, for himself.
record OwnViewPage(List<Line> lines) {

    OwnViewPage {
        lines = List.copyOf(lines);
    }

    /// @param desk name of the desk
    record Line(String desk, MemberLine line) {}
}
