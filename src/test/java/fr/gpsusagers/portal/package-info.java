/// Tests of the website for citizens: journeys in a real browser, and guarantees of every page.
@NullMarked
package fr.gpsusagers.portal;

import org.jspecify.annotations.NullMarked;
