/// Tests of the API over HTTP.
@NullMarked
package fr.gpsusagers.api;

import org.jspecify.annotations.NullMarked;
