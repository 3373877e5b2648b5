/// The style sheet and the script: made once, named after their content, kept by browsers for a year.
@NullMarked
package fr.gpsusagers.hall.asset;

import org.jspecify.annotations.NullMarked;
