/// What every answer says to browsers so that they keep people safe.
@NullMarked
package fr.gpsusagers.hall.header;

import org.jspecify.annotations.NullMarked;
