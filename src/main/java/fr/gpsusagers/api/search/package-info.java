/// `/api/v1/recherche`: what words name.
@NullMarked
package fr.gpsusagers.api.search;

import org.jspecify.annotations.NullMarked;
