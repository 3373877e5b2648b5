@NullMarked
package fr.gpsusagers.territory.naming;

import org.jspecify.annotations.NullMarked;
