package nl.ketenhuis.casefile.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.ketenhuis.api.AreaPicturesApi;
import nl.ketenhuis.api.model.AreaCountDto;
import nl.ketenhuis.api.model.AreaPictureDto;
import nl.ketenhuis.api.model.CaseAreaEntryDto;
import nl.ketenhuis.area.Areas;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.casefile.acting.CaseActs;
import nl.ketenhuis.casefile.area.AreaPictures.Picture;
import nl.ketenhuis.casefile.area.SmallNumbers.Told;
import nl.ketenhuis.convention.Times;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;

/** Cases in areas over HTTP: they are placed there, and counted. */
@Accounted
@ApplicationScoped
class AreaPicturesResource implements AreaPicturesApi {

    private final Viewers viewers;
    private final Areas areas;
    private final AreaPictures pictures;
    private final CaseActs acts;
    private final CasePlacing placing;

    AreaPicturesResource(Viewers viewers, Areas areas, AreaPictures pictures, CaseActs acts, CasePlacing placing) {
        this.viewers = viewers;
        this.areas = areas;
        this.pictures = pictures;
        this.acts = acts;
        this.placing = placing;
    }

    @Override
    public Response getAreaPicture(UUID areaId, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        return Response.ok(words(pictures.of(areas.get(areaId, viewer).id(), viewer.houseId())))
                .build();
    }

    @Override
    public Response placeCaseInArea(UUID caseId, CaseAreaEntryDto dto, String purpose, String ifMatch, String key) {
        return acts.run(
                new CaseActs.Request("placeCaseInArea", caseId, ifMatch, key, dto),
                (caseFile, viewer) -> placing.place(caseFile, dto.getAreaId(), viewer));
    }

    @Override
    public Response takeCaseOutOfArea(UUID caseId, CaseAreaEntryDto dto, String purpose, String ifMatch, String key) {
        return acts.run(
                new CaseActs.Request("takeCaseOutOfArea", caseId, ifMatch, key, dto),
                (caseFile, viewer) -> placing.takeOut(caseFile, dto.getAreaId(), viewer));
    }

    private static AreaPictureDto words(Picture picture) {
        return new AreaPictureDto()
                .areaId(picture.areaId())
                .countedAt(Times.utc(picture.countedAt()))
                .total(picture.total().map(Long::intValue).orElse(null))
                .byTheme(counts(picture.byTheme()))
                .byStatus(counts(picture.byStatus()))
                .suppressed(picture.suppressed());
    }

    private static List<AreaCountDto> counts(Told told) {
        return told.cells().entrySet().stream()
                .map(cell -> new AreaCountDto()
                        .code(cell.getKey())
                        .count(cell.getValue().intValue()))
                .toList();
    }
}
