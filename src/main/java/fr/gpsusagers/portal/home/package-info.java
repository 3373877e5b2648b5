/// The home page: the themes, a number answered by people, and links to the other services.
@NullMarked
package fr.gpsusagers.portal.home;

import org.jspecify.annotations.NullMarked;
