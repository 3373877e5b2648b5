package fr.gpsusagers.enquiry.work;

import fr.gpsusagers.enquiry.Enquiry;

/// Checks whether the product can tell a citizen, by mail or SMS, that an answer can be read.
@FunctionalInterface
public interface NoticeReach {

    boolean reaches(Enquiry enquiry);
}
