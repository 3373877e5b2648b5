/// The style sheets, scripts and icons: built once, named after their content, cached by browsers for a year.
@NullMarked
package fr.gpsusagers.hall.asset;

import org.jspecify.annotations.NullMarked;
