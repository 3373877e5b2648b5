/// What reaches the intake without a person: the night.
@NullMarked
package fr.gpsusagers.intake.inbox;

import org.jspecify.annotations.NullMarked;
