/// Tests of the staff directory.
@NullMarked
package fr.gpsusagers.staff.roster;

import org.jspecify.annotations.NullMarked;
