/// The home page: the themes, a human number, the other doors.
@NullMarked
package fr.gpsusagers.portal.home;

import org.jspecify.annotations.NullMarked;
