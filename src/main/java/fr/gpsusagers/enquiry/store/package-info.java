/// Enquiries in the database; those who ask, encrypted.
@NullMarked
package fr.gpsusagers.enquiry.store;

import org.jspecify.annotations.NullMarked;
