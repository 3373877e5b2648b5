/// Desks and their teams: who is present, who is away, and how a desk works.
@NullMarked
package fr.gpsusagers.switchboard.team;

import org.jspecify.annotations.NullMarked;
