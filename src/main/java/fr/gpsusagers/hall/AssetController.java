package fr.gpsusagers.hall;

import fr.gpsusagers.hall.writing.AcceptedEncodings;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// Serves the style sheets, scripts and icons. Browsers may cache them for a year: a changed file gets
/// a new address.
@RestController
final class AssetController {

    private static final CacheControl FOR_A_YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/style/{name}.css")
    @MayCall(Who.ANYONE)
    ResponseEntity<byte[]> stylesheet(
            @PathVariable String name,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings) {
        return serve(name + ".css", "text/css;charset=UTF-8", encodings);
    }

    @GetMapping("/script/{name}.js")
    @MayCall(Who.ANYONE)
    ResponseEntity<byte[]> script(
            @PathVariable String name,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings) {
        return serve(name + ".js", "text/javascript;charset=UTF-8", encodings);
    }

    @GetMapping("/icone/{name}.svg")
    @MayCall(Who.ANYONE)
    ResponseEntity<byte[]> icon(
            @PathVariable String name,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings) {
        return serve(name + ".svg", "image/svg+xml", encodings);
    }

    private ResponseEntity<byte[]> serve(String name, String type, String encodings) {
        return assets.find(name)
                .map(asset -> {
                    var answer = ResponseEntity.ok()
                            .contentType(MediaType.parseMediaType(type))
                            .cacheControl(FOR_A_YEAR)
                            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
                    return AcceptedEncodings.allowGzip(encodings)
                            ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip")
                                    .body(asset.gzipped())
                            : answer.body(asset.plain());
                })
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
