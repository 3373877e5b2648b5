/// The description of this door for programs.
@NullMarked
package fr.gpsusagers.api.openapi;

import org.jspecify.annotations.NullMarked;
