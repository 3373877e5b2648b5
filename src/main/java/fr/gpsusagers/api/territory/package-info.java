/// Places as people type them.
@NullMarked
package fr.gpsusagers.api.territory;

import org.jspecify.annotations.NullMarked;
