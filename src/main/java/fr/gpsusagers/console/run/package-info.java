/// How the product starts: settings checked first, the lines that say it answers, the training of its cache.
@NullMarked
package fr.gpsusagers.console.run;

import org.jspecify.annotations.NullMarked;
