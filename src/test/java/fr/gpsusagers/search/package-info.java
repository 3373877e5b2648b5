@NullMarked
package fr.gpsusagers.search;

import org.jspecify.annotations.NullMarked;
