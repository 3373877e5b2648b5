/// The team of a desk: who is there, who is away.
@NullMarked
package fr.gpsusagers.switchboard.team;

import org.jspecify.annotations.NullMarked;
