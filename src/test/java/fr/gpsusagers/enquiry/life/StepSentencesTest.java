package fr.gpsusagers.enquiry.life;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.ledger.Entry;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.staff.AgentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every step of a request as agents and its citizen read it.
class StepSentencesTest {

    private static final Pack PACK = TestPacks.bocage();
    private static final LocalDate TODAY = LocalDate.parse("2026-11-30");
    private static final AgentId READER = AgentId.random();
    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");
    private static final String DESK = "guichet-gestion-rsa-1";

    /// The facts `@` stand for desk and due time.
    private static final String SENTENCES = """
            by      ; step        ; facts                               ; for agents                                            ; for the citizen
            usager  ; opened      ;                                     ; Demande ouverte                                       ; Demande reçue
            agent   ; opened      ; channel=rappel contact=dept-rsa for=soi need=rsa-suspension origin=guichet pack=d84189168886 theme=rsa urgent=false ; Demande ouverte au guichet ; Demande reçue
            usager  ; promised    ; @                                   ; Promis demain avant 12 h, {desk}                      ; -
            usager  ; promised    ;                                     ; 'Promis , '                                           ; -
            usager  ; repeated    ;                                     ; La personne a demandé à nouveau                       ; -
            vous    ; taken       ; @                                   ; Prise par vous                                        ; Prise par un agent|. {desk}
            agent   ; taken       ;                                     ; Prise par un agent                                    ; 'Prise par un agent|. '
            vous    ; handed-back ; @                                   ; Rendue par vous                                       ; -
            horloge ; handed-back ; @ reason=absent                     ; Revenue au guichet                                    ; -
            agent   ; transferred ; @ from=guichet-standard             ; Transmise par un agent à {desk}                       ; Confiée à un autre service|. {desk}
            agent   ; transferred ; @ wished=guichet-standard           ; Transmise par un agent à {desk} (« Standard unique » n’était pas ouvert) ; Confiée à un autre service|. {desk}
            agent   ; taken-back  ; @ from=guichet-standard             ; Reprise par un agent, la transmission est annulée     ; Reprise par un agent|. {desk}
            horloge ; escalated   ; @                                   ; Confiée à {desk}                                      ; Confiée à un autre service|. {desk}
            agent   ; attempted   ; @ attempt=1 result=pas-de-reponse   ; Essai 1, pas de réponse                               ; Premier appel, sans réponse
            agent   ; attempted   ; @ attempt=2 result=messagerie       ; Essai 2, message laissé                               ; Deuxième appel, un message a été laissé
            agent   ; attempted   ; @ attempt=6 result=mauvais-numero   ; Essai 6, ce n’est pas la bonne personne               ; Nouvel appel, le numéro n’était pas le bon
            agent   ; attempted   ; @ attempt=2 result=plus-tard        ; Jointe, demande à être rappelé plus tard              ; Appel, vous avez demandé une autre heure
            agent   ; attempted   ;                                     ; 'Jointe, '                                            ; Premier appel, sans réponse
            horloge ; renewed     ; @ renewals=1                        ; Nouvelle promesse, demain avant 12 h                  ; Nouvelle heure promise| : demain avant 12 h
            horloge ; renewed     ;                                     ; 'Nouvelle promesse, '                                 ; Nouvelle heure promise
            vous    ; seen        ; @                                   ; -                                                     ; Lue par un agent|. {desk}
            vous    ; noted       ; @                                   ; Note par vous                                         ; -
            vous    ; answered    ; @                                   ; Réponse écrite par vous                               ; Réponse d’un agent|. {desk}
            agent   ; mandated    ; @                                   ; Mandat noté par un agent                              ; Mandat noté par un agent|. {desk}
            usager  ; words-added ; @                                   ; La personne a ajouté un mot                           ; Vous avez ajouté un mot
            usager  ; changed     ; @                                   ; La personne a changé sa demande                       ; Vous avez changé votre demande
            vous    ; closed      ; outcome=repondu                     ; Close, la personne a sa réponse                       ; Vous avez eu une réponse
            vous    ; closed      ; outcome=oriente detail=caf-calvados ; Close, un autre organisme répond                      ; 'Un autre organisme vous répond|. CAF du Calvados, 3230.'
            vous    ; closed      ; outcome=injoignable                 ; Close, injoignable                                    ; Nous n’avons pas réussi à vous joindre
            usager  ; closed      ; outcome=retire                      ; Close, la personne n’en a plus besoin                 ; Vous avez retiré votre demande
            agent   ; closed      ; outcome=retire                      ; Close, la personne n’en a plus besoin                 ; Un agent a noté que vous n’en avez plus besoin
            vous    ; closed      ; outcome=joint detail=b1f2c6a0-0000-4000-8000-000000000001 ; Close, jointe à une autre       ; Demande close
            vous    ; closed      ; outcome=deces                       ; Close, décès signalé                                  ; Demande close
            horloge ; closed      ;                                     ; 'Close, '                                             ; Demande close
            usager  ; reopened    ; @                                   ; La personne a repris sa demande                       ; Vous avez repris votre demande
            horloge ; reopened    ; @ reason=undelivered                ; Revenue : l’autre organisme ne l’a pas reçue          ; Revenue chez nous| : l’autre organisme ne l’a pas reçue.
            usager  ; reopened    ; @ reason=wrote-again                ; Rouverte : la personne a écrit à nouveau             ; Votre demande est ouverte à nouveau
            usager  ; received    ; @ channel=courriel sender=known attachments=1 ; La personne a écrit par mail, une pièce jointe ; 'Vous avez écrit par mail|, une pièce jointe'
            usager  ; received    ; @ channel=sms sender=known attachments=0 ; La personne a écrit par SMS                 ; Vous avez écrit par SMS
            usager  ; received    ; @ channel=formulaire attachments=2  ; La personne a écrit, 2 pièces jointes                 ; 'Vous avez écrit|, 2 pièces jointes'
            usager  ; received    ; @ channel=courriel sender=to-check  ; La personne a écrit par mail, expéditeur à vérifier   ; Un message est arrivé par mail|. S’il n’est pas de vous, dites-le-nous
            vous    ; reopened    ; @                                   ; Rouverte par vous                                     ; Reprise par un agent
            agent   ; split       ; @                                   ; Séparée en deux par un agent                          ; Séparée de votre autre demande
            vous    ; sent-on     ; @ contact=caf-calvados              ; Transmise à CAF du Calvados                           ; Transmise à cet organisme, par mail
            vous    ; sent-on     ; @ contact=supprime                  ; Transmise à un autre organisme                        ; Transmise à cet organisme, par mail
            horloge ; undelivered ; medium=sms reason=smtp-550          ; Message non remis par sms                             ; Un message ne vous est pas parvenu|. Vérifiez ci-dessous comment vous joindre.
            vous    ; rated       ; @ first=oui question=none           ; Avis donné sur l’aiguillage                           ; -
            horloge ; erased      ; @                                   ; Données effacées                                      ; -
            """;

    @ParameterizedTest(name = "{1} {2}")
    @CsvSource(delimiter = ';', nullValues = "-", useHeadersInDisplayName = true, textBlock = SENTENCES)
    void each_step_has_its_sentence_for_each_reader(
            String by, String step, @Nullable String facts, @Nullable String agents, @Nullable String citizen) {
        RecordedStep recorded = recorded(by, step, facts == null ? "" : facts).with(Optional.of("mes mots"));

        assertThat(new AgentSentences(PACK.directory(), TODAY, READER).find(recorded))
                .isEqualTo(said(agents));
        assertThat(new CitizenSentences(PACK.directory(), TODAY).find(recorded).map(StepSentencesTest::joined))
                .isEqualTo(said(citizen));
        assertThat(new CitizenSentences(PACK.directory(), TODAY)
                        .find(recorded)
                        .flatMap(CitizenSentences.Sentence::words))
                .as("the citizen reads answers and own messages, and no other words of agents")
                .isEqualTo(Optional.of("mes mots").filter(_ -> step.equals("answered") || step.equals("received")));
    }

    @Test
    void every_kind_is_in_the_table() {
        Stream<StepKind> kinds =
                Arrays.stream(SENTENCES.split("\n")).skip(1).map(line -> StepKind.parse(line.split(";")[1].strip()));
        assertThat(kinds).contains(StepKind.values());
    }

    private static RecordedStep recorded(String by, String step, String facts) {
        Optional<AgentId> agent = by.equals("vous")
                ? Optional.of(READER)
                : by.equals("agent") ? Optional.of(AgentId.random()) : Optional.empty();
        String written = facts.replace("@", "desk=" + DESK + " due=2026-12-01T11:00:00Z");
        return RecordedStep.read(
                NOW, agent.isPresent() ? "agent" : by, agent, StepKind.parse(step), Entry.readFacts(written));
    }

    private static String joined(CitizenSentences.Sentence sentence) {
        return sentence.what() + (sentence.more().isEmpty() ? "" : "|" + sentence.more());
    }

    private static Optional<String> said(@Nullable String text) {
        return Optional.ofNullable(text)
                .map(said -> said.replace("{desk}", "Agents de gestion du RSA, secteur 1")
                        .replace("12 h", "12\u00A0h")
                        .replace("« ", "«\u00A0")
                        .replace(" »", "\u00A0»")
                        .replace("| :", "|\u00A0:"));
    }
}
