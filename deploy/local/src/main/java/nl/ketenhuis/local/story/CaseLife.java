package nl.ketenhuis.local.story;

import java.net.URI;
import nl.ketenhuis.local.demo.InventedPerson;

/**
 * The life of one case in ten steps to paste: each calls the API by curl and keeps what the next one needs. They can be
 * pasted again from the top: a case that is closed makes room for a new one.
 */
public final class CaseLife {

    private static final String SETTING = """

            The life of one case, from referral to closing. Paste the first block, then the steps one by one, with sh, bash or zsh:

            cd '%1$s'; api=%2$s/v1; today=$(TZ=CET-1CEST,M3.5.0,M10.5.0/3 date +%%Y-%%m-%%d)
            key() { echo "Idempotency-Key: $(cat /proc/sys/kernel/random/uuid 2>/dev/null || uuidgen)"; }
            seen() { sed -n 's/^[Ee][Tt][Aa][Gg]:/If-Match:/p' head | tr -d '\\r'; }
            get() { tr ',{' '\\n\\n' <answer | sed -n "s/^\\"$1\\":\\"\\([^\\"]*\\)\\".*/\\1/p" | head -n 1; }
            show() { tee answer; echo; }
            """;

    private static final String INTAKE = """

            # 1 bas of the police refers %3$s
            curl -K bas.curl -H "$(key)" $api/referrals -d '%4$s' | show; R=$(get id)
            # 2 noor, process director, accepts the referral, and it becomes a case on the table of frequent offenders
            curl -K noor.curl -H "$(key)" -H "$(seen)" $api/referrals/$R/_decide -d '{"outcome":"ACCEPTED","motivation":"Meer ketens nodig.","participants":["%5$s"],"nextDate":"'$today'","criteria":[{"code":"MULTIPLE_DOMAINS","verdict":"MET","evidence":"Schulden en overlast."},{"code":"SEVERAL_CHAINS","verdict":"MET","evidence":"Politie en zorg."}]}' | show; C=$(get caseId)
            # 3 noor reads the case, and that she did is recorded with the purpose
            curl -K noor.curl $api/cases/$C | show
            # 4 tess, clerk, plans a meeting for today and puts the case on its agenda
            curl -K tess.curl -H "$(key)" $api/consultations -d '{"tableId":"%6$s","startsAt":"'$today'T08:00:00Z","endsAt":"'$today'T09:00:00Z","chair":{"subject":"%7$s","name":"Iris"}}' | show; M=$(get id); fix=$(seen); curl -K tess.curl -H "$(key)" $api/consultations/$M/agenda-items -d '{"caseId":"'$C'","reason":"Twee meldingen in een maand."}' | show; I=$(get id); hold=$(seen)
            # 5 she opens the meeting, notes that eva of probation attends, and what is decided, a plan and an agreement
            curl -K tess.curl -H "$(key)" -H "$fix" $api/consultations/$M/_fixagenda -X POST | show; curl -K tess.curl -H "$(key)" $api/consultations/$M/attendances -d '{"organisationId":"%5$s","subject":"%8$s","name":"Eva","capacity":"Reclasseringswerker"}' | show; curl -K tess.curl -H "$(key)" -H "$hold" $api/consultations/$M/agenda-items/$I/_hold -d '{"approach":"Toezicht en werk.","decisions":[{"kind":"AGREE_PLAN","text":"Het plan is vastgesteld.","motivation":"Past bij de oorzaak.","organisationIds":["%5$s"]}],"agreements":[{"decision":0,"text":"Bespreekt het plan met betrokkene.","responsibleOrganisationId":"%5$s","dueDate":"'$today'"}]}' | show
            """;

    private static final String EXECUTION = """
            # 6 noor chooses an intervention from the catalogue, eva agrees and starts it, and the case is in execution
            curl -K noor.curl -H "$(key)" $api/interventions -d '{"caseId":"'$C'","interventionTypeId":"%9$s","motivation":"Werkte eerder.","alternatives":[{"name":"Boete","chain":"CRIMINAL","reasonNotChosen":"Maakt de schulden groter."}]}' | show; V=$(get id); curl -K eva.curl -H "$(key)" -H "$(seen)" $api/interventions/$V/_move -d '{"to":"AGREED"}' | show; curl -K eva.curl -H "$(key)" -H "$(seen)" $api/interventions/$V/_move -d '{"to":"STARTED"}' | show
            # 7 eva tells that it is completed, and with what result
            curl -K eva.curl -H "$(key)" -H "$(seen)" $api/interventions/$V/_move -d '{"to":"COMPLETED","result":"Geen nieuwe meldingen."}' | show
            # 8 eva sees what she has agreed to, and settles it
            curl -K eva.curl "$api/agreements?caseId=$C" | show; A=$(get id); curl -K eva.curl $api/agreements/$A | show; curl -K eva.curl -H "$(key)" -H "$(seen)" $api/agreements/$A/_move -d '{"to":"DONE"}' | show
            # 9 noor keeps an eye on the case
            curl -K noor.curl $api/cases/$C | show; curl -K noor.curl -H "$(key)" -H "$(seen)" $api/cases/$C/_monitor -d '{"motivation":"Alles is gedaan."}' | show
            # 10 noor closes it, and allowedActions says what can still be done
            curl -K noor.curl -H "$(key)" -H "$(seen)" $api/cases/$C/_close -d '{"reason":"GOAL_REACHED","evaluation":"Geen overlast meer."}' | show
            """;

    private static final String SUBMISSION = """
            {"theme":"FREQUENT_OFFENDERS","reason":"Overlast en schulden.","ownChainExhausted":"Drie boetes hielpen niet.",\
            "urgency":"NORMAL","subjectInformed":true,"subject":{"givenNames":"%s","familyName":"%s","birthDate":"%s",\
            "citizenServiceNumber":"%s"}}""";

    private static final String ID = "01890000-0000-7000-8000-000000000%d";
    private static final int PROBATION = 105;
    private static final int TABLE = 203;
    private static final int IRIS = 903;
    private static final int EVA = 909;

    private final TokenFiles files;
    private final URI server;
    private final InventedPerson person;
    private final String interventionType;

    /**
     * @param person whom it is about; nobody else's case may be about him or her
     * @param interventionType id of what probation offers without a limit of places
     */
    public CaseLife(TokenFiles files, URI server, InventedPerson person, String interventionType) {
        this.files = files;
        this.server = server;
        this.person = person;
        this.interventionType = interventionType;
    }

    /** The lines. */
    public String text() {
        for (String name : new String[] {"bas", "noor", "tess", "eva"}) {
            files.keep(name);
        }
        return (SETTING + INTAKE + EXECUTION)
                .formatted(
                        files.folder(),
                        server,
                        person.givenNames() + " " + person.familyName(),
                        SUBMISSION.formatted(
                                person.givenNames(), person.familyName(), person.birthDate(), person.bsn()),
                        ID.formatted(PROBATION),
                        ID.formatted(TABLE),
                        ID.formatted(IRIS),
                        ID.formatted(EVA),
                        interventionType);
    }
}
