/// `./gps evaluate`: measures how well words are understood, on phrases that no model was trained on.
@NullMarked
package fr.gpsusagers.evaluation;

import org.jspecify.annotations.NullMarked;
