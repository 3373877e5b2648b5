/// Enquiries in a real database, under test.
@NullMarked
package fr.gpsusagers.enquiry.store;

import org.jspecify.annotations.NullMarked;
