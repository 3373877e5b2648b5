/// What is counted of the advice given.
@NullMarked
package fr.gpsusagers.orientation.count;

import org.jspecify.annotations.NullMarked;
