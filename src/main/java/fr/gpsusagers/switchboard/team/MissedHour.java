package fr.gpsusagers.switchboard.team;

import fr.gpsusagers.enquiry.DueWords;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.hall.PageContext;

/// An open request whose citizen was not called in a safe hour. Shows nothing that the citizen wrote.
///
/// @param title « RSA suspendu, K7F-42M »
/// @param desk the name of the desk that has it
/// @param next « mardi 8 décembre entre 14 h 30 et 15 h »
record MissedHour(String id, String title, String desk, String next) {

    static MissedHour of(Enquiry enquiry, PageContext context) {
        String need = context.pack()
                .guide()
                .findNeed(enquiry.topic().need())
                .map(Need::label)
                .orElse("Demande");
        return new MissedHour(
                enquiry.id().toString(),
                need + ", " + enquiry.facts().reference().value(),
                context.nameOf(enquiry.desk()),
                DueWords.of(enquiry.promise(), context.now()));
    }
}
