/// The sentences of steps under test.
@NullMarked
package fr.gpsusagers.enquiry.sentence;

import org.jspecify.annotations.NullMarked;
