@NullMarked
package fr.gpsusagers.sending.thread;

import org.jspecify.annotations.NullMarked;
