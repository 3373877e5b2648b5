package fr.gpsusagers.intake.store;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.staff.AgentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Reads and writes the columns that the tables of this module share.
final class IntakeColumns {

    private IntakeColumns() {}

    static String[] desks(Set<DeskId> desks) {
        return desks.stream().map(DeskId::value).sorted().toArray(String[]::new);
    }

    static Set<DeskId> desks(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("desks").getArray())
                .map(DeskId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    static UUID id(ResultSet row) throws SQLException {
        return row.getObject("id", UUID.class);
    }

    static Optional<AgentId> agent(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class)).map(AgentId::new);
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
