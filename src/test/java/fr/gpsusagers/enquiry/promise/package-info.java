/// Promises under test.
@NullMarked
package fr.gpsusagers.enquiry.promise;

import org.jspecify.annotations.NullMarked;
