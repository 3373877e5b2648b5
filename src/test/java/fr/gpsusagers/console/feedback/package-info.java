@NullMarked
package fr.gpsusagers.console.feedback;

import org.jspecify.annotations.NullMarked;
