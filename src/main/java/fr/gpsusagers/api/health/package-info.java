/// Health checks for the operator's monitoring.
@NullMarked
package fr.gpsusagers.api.health;

import org.jspecify.annotations.NullMarked;
