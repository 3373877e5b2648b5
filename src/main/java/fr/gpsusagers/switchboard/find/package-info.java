/// Finding where a request stands, by its reference.
@NullMarked
package fr.gpsusagers.switchboard.find;

import org.jspecify.annotations.NullMarked;
