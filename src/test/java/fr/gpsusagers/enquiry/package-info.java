/// Enquiries under test.
@NullMarked
package fr.gpsusagers.enquiry;

import org.jspecify.annotations.NullMarked;
