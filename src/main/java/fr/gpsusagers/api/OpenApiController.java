package fr.gpsusagers.api;

import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Who;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// `GET /api/v1/openapi.yaml`: the OpenAPI description of the API.
@RestController
class OpenApiController {

    @GetMapping(path = "/api/v1/openapi.yaml", produces = "application/yaml")
    @MayCall(Who.ANYONE)
    Resource describe() {
        return new ClassPathResource("openapi.yaml", OpenApiController.class);
    }
}
