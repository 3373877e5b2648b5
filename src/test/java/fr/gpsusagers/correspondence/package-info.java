/// What every channel needs around a request, under test.
@NullMarked
package fr.gpsusagers.correspondence;

import org.jspecify.annotations.NullMarked;
