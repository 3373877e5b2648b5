/// Keeps models in files, and suggestions of phrases in the database.
@NullMarked
package fr.gpsusagers.understanding.store;

import org.jspecify.annotations.NullMarked;
