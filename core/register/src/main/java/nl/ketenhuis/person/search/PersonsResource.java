package nl.ketenhuis.person.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.ketenhuis.api.PersonsApi;
import nl.ketenhuis.api.model.PersonSearchDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;
import nl.ketenhuis.person.search.PersonQuestion.ByName;
import nl.ketenhuis.person.search.PersonQuestion.ByNumber;
import nl.ketenhuis.person.search.PersonSearch.Hit;

/** Persons over HTTP: looked for and shown, never changed. */
@Accounted
@ApplicationScoped
class PersonsResource implements PersonsApi {

    private final Viewers viewers;
    private final PersonReading reading;
    private final PersonSearch search;

    PersonsResource(Viewers viewers, PersonReading reading, PersonSearch search) {
        this.viewers = viewers;
        this.reading = reading;
        this.search = search;
    }

    @Override
    public Response getPerson(UUID personId, String purpose) {
        PersonReading.Dossier dossier = reading.read(personId, viewers.currentWithPurpose());
        return Response.ok(PersonDtoMapper.person(dossier))
                .header("ETag", ETags.of(dossier.person().version()))
                .build();
    }

    @Override
    public Response searchPersons(PersonSearchDto asked, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        return Response.ok(PersonDtoMapper.found(answer(viewer, PersonQuestionDtoMapper.of(asked), asked.getLimit())))
                .build();
    }

    private List<Hit> answer(Viewer viewer, PersonQuestion question, int atMost) {
        if (question instanceof ByNumber one) {
            return search.byNumber(viewer, one.number());
        }
        return search.byName(viewer, ((ByName) question).name(), atMost);
    }
}
