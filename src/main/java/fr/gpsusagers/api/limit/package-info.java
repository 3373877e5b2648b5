/// How often one address may ask.
@NullMarked
package fr.gpsusagers.api.limit;

import org.jspecify.annotations.NullMarked;
