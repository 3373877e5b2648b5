/// The OpenAPI description of the API.
@NullMarked
package fr.gpsusagers.api.openapi;

import org.jspecify.annotations.NullMarked;
