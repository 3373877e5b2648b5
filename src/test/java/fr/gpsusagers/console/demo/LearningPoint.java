package fr.gpsusagers.console.demo;

import fr.gpsusagers.enquiry.AskedFor;
import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.work.ToDo;
import java.time.Instant;

/// What an agent in training has to meet in a list each day.
enum LearningPoint {
    LATE,
    CAUTIOUS,
    WRITTEN,
    REPEATED,
    FOR_ANOTHER,
    WORDS_ADDED,
    TRIED_BEFORE;

    boolean isSeenIn(ToDo.Line line, Instant now) {
        Enquiry enquiry = line.enquiry();
        return switch (this) {
            case LATE -> enquiry.promise().dueBy().isBefore(now);
            case CAUTIOUS -> enquiry.topic().caution() != Caution.ORDINARY;
            case WRITTEN -> enquiry.topic().isAnsweredInWriting();
            case REPEATED -> enquiry.facts().repeats() > 0;
            case FOR_ANOTHER -> enquiry.topic().askedFor() == AskedFor.RELATIVE;
            case WORDS_ADDED ->
                enquiry.facts().repeats() == 0
                        && line.person()
                                .filter(person -> person.words().size() > 1)
                                .isPresent();
            case TRIED_BEFORE -> enquiry.facts().attempts() > 0;
        };
    }
}
