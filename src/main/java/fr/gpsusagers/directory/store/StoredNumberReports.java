package fr.gpsusagers.directory.store;

import fr.gpsusagers.directory.DoubtedNumbers.Doubt;
import fr.gpsusagers.directory.report.NumberReport;
import fr.gpsusagers.directory.report.NumberReports;
import fr.gpsusagers.directory.report.ReportedNumber;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.kernel.store.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredNumberReports implements NumberReports {

    private final JdbcClient database;

    StoredNumberReports(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(NumberReport report) {
        database.sql("""
                        insert into number_report (contact, number, pack_version, reported_on, by_staff)
                        values (:contact, :number, :pack, :day, :staff)
                        """)
                .param("contact", report.contact().value())
                .param("number", report.number().dialled())
                .param("pack", report.packVersion())
                .param("day", report.day())
                .param("staff", report.source() == NumberReport.Source.STAFF)
                .update();
    }

    @Override
    public int updateConfirmed(ContactId contact, PhoneNumber number, LocalDate day) {
        return database.sql("""
                        update number_report set confirmed_on = :day
                        where contact = :contact and number = :number and confirmed_on is null
                        """)
                .param("contact", contact.value())
                .param("number", number.dialled())
                .param("day", day)
                .update();
    }

    @Override
    public void removeByStaff(ContactId contact, PhoneNumber number, LocalDate day) {
        database.sql("""
                        delete from number_report
                        where contact = :contact and number = :number and by_staff and reported_on = :day
                        """)
                .param("contact", contact.value())
                .param("number", number.dialled())
                .param("day", day)
                .update();
    }

    @Override
    public List<ReportedNumber> listOpen() {
        return database.sql("""
                        select contact, number, count(*) as times, min(reported_on) as first, max(reported_on) as last
                        from number_report
                        where confirmed_on is null
                        group by contact, number
                        order by times desc, last desc, contact, number
                        """).query(StoredNumberReports::reportedNumber).list();
    }

    @Override
    public List<Doubt> listDoubted(int times, LocalDate day) {
        return database.sql("""
                        select contact, number
                        from number_report
                        where confirmed_on is null
                        group by contact, number
                        having count(*) >= :times or bool_or(by_staff and reported_on = :day)
                        """)
                .param("day", day)
                .param("times", times)
                .query((row, _) -> new Doubt(contact(row), number(row)))
                .list();
    }

    @Override
    public List<Doubt> listSilent(LocalDate day) {
        return database.sql("""
                        select distinct contact, number from number_report
                        where confirmed_on is null and by_staff and reported_on = :day
                        """)
                .param("day", day)
                .query((row, _) -> new Doubt(contact(row), number(row)))
                .list();
    }

    private static ReportedNumber reportedNumber(ResultSet row, int index) throws SQLException {
        return new ReportedNumber(
                contact(row), number(row), row.getInt("times"), Sql.day(row, "first"), Sql.day(row, "last"));
    }

    private static ContactId contact(ResultSet row) throws SQLException {
        return new ContactId(row.getString("contact"));
    }

    private static PhoneNumber number(ResultSet row) throws SQLException {
        return new PhoneNumber(row.getString("number"));
    }
}
