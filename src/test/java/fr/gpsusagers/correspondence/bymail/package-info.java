@NullMarked
package fr.gpsusagers.correspondence.bymail;

import org.jspecify.annotations.NullMarked;
