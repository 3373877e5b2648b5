/// What reaches the staff's module without a person: the passing of time.
@NullMarked
package fr.gpsusagers.staff.inbox;

import org.jspecify.annotations.NullMarked;
