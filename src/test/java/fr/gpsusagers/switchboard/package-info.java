/// The agents' door under test.
@NullMarked
package fr.gpsusagers.switchboard;

import org.jspecify.annotations.NullMarked;
