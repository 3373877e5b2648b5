/// Whether the product can do its work: what whoever runs it asks every minute.
@NullMarked
package fr.gpsusagers.api.health;

import org.jspecify.annotations.NullMarked;
