package fr.gpsusagers.directory.report;

import fr.gpsusagers.directory.DoubtedNumbers.Doubt;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.PhoneNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Reports that are kept as long as a test runs.
public final class ReportsInMemory implements NumberReports {

    private final List<NumberReport> open = new ArrayList<>();

    @Override
    public void add(NumberReport report) {
        open.add(report);
    }

    @Override
    public int updateConfirmed(ContactId contact, PhoneNumber number, LocalDate day) {
        int before = open.size();
        open.removeIf(
                report -> report.contact().equals(contact) && report.number().equals(number));
        return before - open.size();
    }

    @Override
    public void removeByStaff(ContactId contact, PhoneNumber number, LocalDate day) {
        open.removeIf(report -> report.contact().equals(contact)
                && report.number().equals(number)
                && report.source() == NumberReport.Source.STAFF
                && report.day().equals(day));
    }

    @Override
    public List<ReportedNumber> listOpen() {
        return byNumber().entrySet().stream()
                .map(entry -> reported(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(ReportedNumber::times).reversed())
                .toList();
    }

    @Override
    public List<Doubt> listDoubted(int times, LocalDate day) {
        return byNumber().entrySet().stream()
                .filter(entry -> entry.getValue().size() >= times
                        || entry.getValue().stream()
                                .anyMatch(report -> report.source() == NumberReport.Source.STAFF
                                        && report.day().equals(day)))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public List<Doubt> listSilent(LocalDate day) {
        return listDoubted(Integer.MAX_VALUE, day);
    }

    private Map<Doubt, List<NumberReport>> byNumber() {
        return open.stream().collect(Collectors.groupingBy(report -> new Doubt(report.contact(), report.number())));
    }

    private static ReportedNumber reported(Doubt number, List<NumberReport> reports) {
        List<LocalDate> days = reports.stream().map(NumberReport::day).sorted().toList();
        return new ReportedNumber(number.contact(), number.number(), reports.size(), days.getFirst(), days.getLast());
    }
}
