/// Being called back, under test.
@NullMarked
package fr.gpsusagers.callback;

import org.jspecify.annotations.NullMarked;
