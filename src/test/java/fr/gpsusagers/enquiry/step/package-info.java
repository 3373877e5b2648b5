/// The steps of requests under test.
@NullMarked
package fr.gpsusagers.enquiry.step;

import org.jspecify.annotations.NullMarked;
