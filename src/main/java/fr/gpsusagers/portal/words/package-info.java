/// « Dites ce qui vous amène »: from the citizen's own words, to an answer, a choice, or an honest « pas
/// compris ».
@NullMarked
package fr.gpsusagers.portal.words;

import org.jspecify.annotations.NullMarked;
