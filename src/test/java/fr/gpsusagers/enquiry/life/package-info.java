/// The life of a request under test.
@NullMarked
package fr.gpsusagers.enquiry.life;

import org.jspecify.annotations.NullMarked;
