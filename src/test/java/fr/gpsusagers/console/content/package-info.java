@NullMarked
package fr.gpsusagers.console.content;

import org.jspecify.annotations.NullMarked;
