package fr.gpsusagers.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Compares the formulas with values computed elsewhere: exact fractions, textbooks, other programs.
class WaitingLineTest {

    private static final double CLOSE = 1e-9;

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void every_value_of_the_reference_is_found(String id, CSVRecord known) {
        WaitingLine line = line(known);
        var outlook = line.outlook();
        check(known, "P_wait", outlook.waits());
        check(known, "E_wait_all", outlook.meanWait());
        check(known, "Lq", outlook.waiting());
        check(known, "occupancy", outlook.occupancy());
        check(known, "P_abandon", outlook.abandons());
        check(known, "P_block", outlook.blocked());
        if (!known.get("P_served_within_T").isEmpty()) {
            check(known, "P_served_within_T", line.answeredWithin(number(known, "T")));
        }
    }

    @Test
    void a_line_that_would_grow_without_end_is_refused() {
        assertThatThrownBy(() -> WaitingLine.erlangC(2, 1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThat(WaitingLine.erlangA(2, 1, 2, 0.1).outlook().abandons()).isPositive();
    }

    private static void check(CSVRecord known, String column, double found) {
        if (!known.get(column).isEmpty()) {
            double expected = number(known, column);
            assertThat(found).as(column).isCloseTo(expected, within(Math.max(CLOSE * Math.abs(expected), 6e-11)));
        }
    }

    private static WaitingLine line(CSVRecord known) {
        double arrivals = number(known, "lambda");
        double handled = number(known, "mu");
        int people = (int) number(known, "servers");
        return switch (known.get("model")) {
            case "ErlangB" -> WaitingLine.erlangB(arrivals, handled, people);
            case "ErlangC" -> WaitingLine.erlangC(arrivals, handled, people);
            case "ErlangA" -> WaitingLine.erlangA(arrivals, handled, people, number(known, "theta"));
            default -> new WaitingLine(arrivals, handled, people, number(known, "theta"), (int) number(known, "K"));
        };
    }

    private static double number(CSVRecord known, String column) {
        return Double.parseDouble(known.get(column));
    }

    static Stream<Object[]> cases() throws IOException {
        try (var file = new InputStreamReader(
                Objects.requireNonNull(WaitingLineTest.class.getResourceAsStream("erlang_reference.csv")),
                StandardCharsets.UTF_8)) {
            List<CSVRecord> rows = CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(file)
                    .getRecords();
            return rows.stream().map(row -> new Object[] {row.get("id"), row});
        }
    }
}
