/// The operator's screen: what a caller says, whom to contact, and what was done, by keyboard.
@NullMarked
package fr.gpsusagers.switchboard.intake;

import org.jspecify.annotations.NullMarked;
