/// Erasing who asked, under test.
@NullMarked
package fr.gpsusagers.enquiry.erase;

import org.jspecify.annotations.NullMarked;
