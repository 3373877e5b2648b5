@NullMarked
package fr.gpsusagers.enquiry.watch;

import org.jspecify.annotations.NullMarked;
