package nl.ketenhuis.casefile.linking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ketenhuis.api.CaseLinksApi;
import nl.ketenhuis.api.model.CaseLinkDto;
import nl.ketenhuis.api.model.CaseLinkKindDto;
import nl.ketenhuis.api.model.CaseLinkPageDto;
import nl.ketenhuis.api.model.CaseMergerDto;
import nl.ketenhuis.api.model.CaseRelationDto;
import nl.ketenhuis.api.model.CaseSplitDto;
import nl.ketenhuis.api.model.MergerResultDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.casefile.CaseFiles;
import nl.ketenhuis.casefile.acting.CaseActs;
import nl.ketenhuis.casefile.acting.CaseActs.Request;
import nl.ketenhuis.casefile.fact.FactTravel.Verdict;
import nl.ketenhuis.casefile.linking.CaseLinking.Split;
import nl.ketenhuis.casefile.reading.CaseReading;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.convention.Page;
import nl.ketenhuis.convention.Times;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;
import nl.ketenhuis.person.Persons;

/** Links between cases over HTTP. */
@Accounted
@ApplicationScoped
class CaseLinksResource implements CaseLinksApi {

    private final CaseActs acts;
    private final CaseLinking linking;
    private final CaseLinks links;
    private final CaseReading reading;
    private final Viewers viewers;
    private final Cursors cursors;
    private final CaseFiles caseFiles;
    private final Persons persons;

    CaseLinksResource(
            CaseActs acts,
            CaseLinking linking,
            CaseLinks links,
            CaseReading reading,
            Viewers viewers,
            Cursors cursors,
            CaseFiles caseFiles,
            Persons persons) {
        this.acts = acts;
        this.linking = linking;
        this.links = links;
        this.reading = reading;
        this.viewers = viewers;
        this.cursors = cursors;
        this.caseFiles = caseFiles;
        this.persons = persons;
    }

    @Override
    public Response listCaseLinks(UUID caseId, String cursor, Integer limit, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        String list = "listCaseLinks " + caseId;
        Optional<UUID> before = cursors.read(viewer.subject(), list, cursor).map(keys -> UUID.fromString(keys.get(0)));
        Page<CaseLinkDto> page = reading.disclosed(caseId, viewer, "listCaseLinks", caseFile -> Page.of(
                        links.list(caseId, viewer, before, limit + 1),
                        limit,
                        last -> cursors.after(
                                viewer.subject(), list, last.link().id()))
                .map(row -> link(row, caseId)));
        return Response.ok(new CaseLinkPageDto().items(page.items()).nextCursor(page.nextCursor()))
                .build();
    }

    @Override
    public Response relateCase(UUID caseId, CaseRelationDto dto, String purpose, String ifMatch, String key) {
        Request request = new Request("relateCase", caseId, ifMatch, key, dto);
        return acts.answer(request, viewer -> lockBoth(caseId, dto.getCaseId(), viewer), (caseFile, viewer) -> {
            linking.relate(caseFile, viewer, dto.getCaseId(), dto.getMotivation());
            return reading.acted(caseFile, viewer);
        });
    }

    @Override
    public Response mergeCase(UUID caseId, CaseMergerDto dto, String purpose, String ifMatch, String key) {
        Request request = new Request("mergeCase", caseId, ifMatch, key, dto);
        return acts.answer(request, viewer -> lockBoth(caseId, dto.getCaseId(), viewer), (caseFile, viewer) -> {
            List<Verdict> verdicts = linking.merge(caseFile, viewer, dto.getCaseId(), dto.getMotivation());
            int along = (int) verdicts.stream().filter(Verdict::travels).count();
            MergerResultDto result = new MergerResultDto()
                    ._case(reading.summary(caseFile, viewer))
                    .carried(along)
                    .leftBehind(verdicts.size() - along);
            return Response.ok(result)
                    .header("ETag", ETags.of(caseFile.version()))
                    .build();
        });
    }

    @Override
    public Response splitCase(UUID caseId, CaseSplitDto dto, String purpose, String ifMatch, String key) {
        Split split = new Split(
                dto.getPersonId(),
                dto.getTheme(),
                dto.getMotivation(),
                Set.copyOf(Optional.ofNullable(dto.getParticipants()).orElse(List.of())),
                Optional.ofNullable(dto.getTableId()),
                dto.getNextDate());
        return acts.answer(
                new Request("splitCase", caseId, ifMatch, key, dto),
                viewer -> persons.lock(split.personId()),
                (caseFile, viewer) -> Response.ok(reading.summary(linking.split(caseFile, viewer, split), viewer))
                        .build());
    }

    private void lockBoth(UUID one, UUID other, Viewer viewer) {
        caseFiles.lockInOrder(List.of(one, other), viewer);
    }

    private static CaseLinkDto link(CaseLinks.Row row, UUID from) {
        boolean first = row.link().caseId().equals(from);
        String kind = row.link().kind().name();
        return new CaseLinkDto()
                .id(row.link().id())
                .kind(CaseLinkKindDto.valueOf(first ? kind : kind.replace("_INTO", "_FROM")))
                .caseId(row.other().id())
                .number(row.other().number())
                .motivation(row.link().motivation())
                .linkedAt(Times.utc(row.link().linkedAt()));
    }
}
