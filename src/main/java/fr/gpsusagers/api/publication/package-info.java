/// Publication of packs by callers who can read the data folder.
@NullMarked
package fr.gpsusagers.api.publication;

import org.jspecify.annotations.NullMarked;
