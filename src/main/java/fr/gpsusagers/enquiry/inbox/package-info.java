/// What the clock does to enquiries.
@NullMarked
package fr.gpsusagers.enquiry.inbox;

import org.jspecify.annotations.NullMarked;
