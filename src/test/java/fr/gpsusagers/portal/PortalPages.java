package fr.gpsusagers.portal;

import fr.gpsusagers.orientation.Pack;
import java.util.List;
import java.util.stream.Stream;

/// The pages of the portal that tests visit, grouped by kind.
final class PortalPages {

    /// One page of each kind.
    static final List<String> EACH_KIND = List.of(
            "/",
            "/parcours",
            "/parcours/rsa",
            "/parcours/rsa/rsa-suspension",
            "/parcours/rsa/rsa-suspension?lieu=14366",
            "/parcours/rsa/rsa-suspension?lieu=14366&situation=sourd",
            "/parcours/rsa/rsa-suspension?lieu=14366&situation=sans-internet&situation=sans-telephone",
            "/parcours/rsa/rsa-suspension?lieu=14118",
            "/parcours/rsa/rsa-suspension?lieu=14118&quartier=inconnu",
            "/parcours/rsa/rsa-suspension?lieu=61169",
            "/parcours/rsa/rsa-suspension?lieu=14366&compris=rsa-indu&soutien=n21",
            "/parcours/n11/n13?compris=oui&soutien=n13",
            "/comprendre/autrement?compris=rsa-indu&compris=rsa-non-verse&lieu=14366",
            "/sans-reponse/rsa/rsa-suspension?lieu=14366",
            "/parcours/n11/n13",
            "/parcours/n11/n13?lieu=14366&situation=sourd",
            "/numeros",
            "/nulle-part",
            "/fiche/circo-pays-auge-sud?besoin=rsa-suspension&lieu=14366",
            "/fiche/formulaire-contact",
            "/fiche/un-contact-d-hier?besoin=rsa-suspension",
            "/fiche/standard.ics",
            "/contact/circo-pays-auge-sud?lieu=14366",
            "/carte",
            "/carte?secteur=pays-auge-sud",
            "/carte?lieu=14366",
            "/carte?lieu=14118",
            "/communes",
            "/communes?lettre=s",
            "/communes/14366",
            "/communes/14118?quartier=inconnu",
            "/courrier",
            "/avis/pourquoi?lieu=14366&besoin=rsa-suspension&contact=circo-pays-auge-sud&parcours=rsa/rsa-suspension",
            "/avis/merci?lieu=14366&besoin=rsa-suspension&contact=circo-pays-auge-sud&avis=oui",
            "/signalement/merci?besoin=rsa-suspension&contact=circo-pays-auge-sud&parcours=rsa/rsa-suspension",
            "/accessibilite",
            "/mentions-legales",
            "/vie-privee");

    /// Other content of the same kinds of page.
    static final List<String> VARIANTS = List.of(
            "/parcours/rsa/rsa-suspension?lieu=61169&situation=sourd",
            "/comprendre/autrement?compris=oui",
            "/parcours/rsa/un-pas-perdu",
            "/sans-reponse/rsa/rsa-suspension",
            "/numeros?situation=sourd",
            "/fiche/circo-pays-auge-sud?besoin=rsa-suspension&lieu=14366&situation=sourd",
            "/fiche/n47",
            "/contact/formulaire-contact",
            "/contact/mdph-caen?situation=sourd",
            "/contact/gestion-rsa-1",
            "/contact/gestion-rsa-2",
            "/communes?secteur=bessin",
            "/communes/14118",
            "/avis/merci?besoin=rsa-suspension&parcours=rsa/rsa-suspension&avis=ne-repond-pas");

    private PortalPages() {}

    /// The answer page of every need: without a place, in a commune and in a
    /// quartier, with and without a constraint.
    static Stream<String> answers(Pack pack) {
        return pack.guide().needs().stream()
                .flatMap(need -> Stream.of("", "?lieu=14366", "?lieu=14118&quartier=chemin-vert&situation=sourd")
                        .map(query -> Journey.parse(
                                                String.join("/", pack.guide().shortestWay(need.id())),
                                                List.of(),
                                                "",
                                                List.of())
                                        .address()
                                + query));
    }
}
