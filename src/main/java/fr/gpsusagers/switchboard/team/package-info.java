/// The team of a desk: who is present, who is away.
@NullMarked
package fr.gpsusagers.switchboard.team;

import org.jspecify.annotations.NullMarked;
