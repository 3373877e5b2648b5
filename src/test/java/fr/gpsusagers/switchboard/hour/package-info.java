/// The proof that three browsers lose nothing in an hour of work at the same requests.
@NullMarked
package fr.gpsusagers.switchboard.hour;

import org.jspecify.annotations.NullMarked;
