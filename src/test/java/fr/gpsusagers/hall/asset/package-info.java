/// The style sheet and the script under test.
@NullMarked
package fr.gpsusagers.hall.asset;

import org.jspecify.annotations.NullMarked;
