package fr.gpsusagers.directory.report;

import fr.gpsusagers.directory.DoubtedNumbers.Doubt;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.PhoneNumber;
import java.time.LocalDate;
import java.util.List;

/// The reports of numbers. A confirmation settles those made before it and keeps them.
public interface NumberReports {

    void add(NumberReport report);

    /// Settles the open reports of a number; gives how many there were.
    int updateConfirmed(ContactId contact, PhoneNumber number, LocalDate day);

    /// Removes the reports that agents made of a number on this day.
    void removeByStaff(ContactId contact, PhoneNumber number, LocalDate day);

    /// The numbers with open reports, the most reported first.
    List<ReportedNumber> listOpen();

    /// The numbers with at least so many open reports, and those that an agent reported on this day.
    List<Doubt> listDoubted(int times, LocalDate day);

    /// The numbers that an agent reported on this day.
    List<Doubt> listSilent(LocalDate day);
}
