/// Packs put in service by whoever may read the data folder.
@NullMarked
package fr.gpsusagers.api.publication;

import org.jspecify.annotations.NullMarked;
