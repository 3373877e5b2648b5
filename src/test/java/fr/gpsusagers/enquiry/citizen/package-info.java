@NullMarked
package fr.gpsusagers.enquiry.citizen;

import org.jspecify.annotations.NullMarked;
