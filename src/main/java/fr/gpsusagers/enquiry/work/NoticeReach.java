package fr.gpsusagers.enquiry.work;

import fr.gpsusagers.enquiry.Enquiry;

/// Knows whether a citizen is told, by mail or SMS, that there is an answer to read.
@FunctionalInterface
public interface NoticeReach {

    boolean reaches(Enquiry enquiry);
}
