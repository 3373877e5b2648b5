@NullMarked
package fr.gpsusagers.correspondence.thread;

import org.jspecify.annotations.NullMarked;
