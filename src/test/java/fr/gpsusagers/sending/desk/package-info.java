@NullMarked
package fr.gpsusagers.sending.desk;

import org.jspecify.annotations.NullMarked;
