/// Tests of what all doors share: layout, texts, headers, error pages.
@NullMarked
package fr.gpsusagers.hall;

import org.jspecify.annotations.NullMarked;
