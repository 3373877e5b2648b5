/// The citizen's door under test: journeys in a real browser, and what every page promises.
@NullMarked
package fr.gpsusagers.portal;

import org.jspecify.annotations.NullMarked;
