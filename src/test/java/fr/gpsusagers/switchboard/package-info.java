/// Tests of the website for agents.
@NullMarked
package fr.gpsusagers.switchboard;

import org.jspecify.annotations.NullMarked;
