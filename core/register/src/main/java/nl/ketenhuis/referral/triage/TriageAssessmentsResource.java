package nl.ketenhuis.referral.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.act.ActRequest;
import nl.ketenhuis.act.IdempotentRequests;
import nl.ketenhuis.api.TriageAssessmentsApi;
import nl.ketenhuis.api.model.NewTriageAssessmentDto;
import nl.ketenhuis.api.model.TriageAssessmentPageDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.convention.Page;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;
import nl.ketenhuis.referral.Referrals;
import nl.ketenhuis.referral.TableNames;
import nl.ketenhuis.referral.triage.TriageAssessments.Weighing;

/** Weighings over HTTP. */
@Accounted
@ApplicationScoped
class TriageAssessmentsResource implements TriageAssessmentsApi {

    private final Viewers viewers;
    private final IdempotentRequests requests;
    private final Referrals referrals;
    private final TriageAssessments assessments;
    private final TableNames tableNames;
    private final Cursors cursors;

    TriageAssessmentsResource(
            Viewers viewers,
            IdempotentRequests requests,
            Referrals referrals,
            TriageAssessments assessments,
            TableNames tableNames,
            Cursors cursors) {
        this.viewers = viewers;
        this.requests = requests;
        this.referrals = referrals;
        this.assessments = assessments;
        this.tableNames = tableNames;
        this.cursors = cursors;
    }

    @Override
    public Response assessReferral(UUID referralId, NewTriageAssessmentDto dto, String purpose, String idempotencyKey) {
        Viewer viewer = viewers.currentWithPurpose();
        String place = "/referrals/" + referralId + "/triage-assessments";
        return requests.once(new ActRequest(viewer, "assessReferral", place, idempotencyKey, dto), () -> {
            Weighing weighing = assessments.assess(
                    referralId,
                    TriageDtoMapper.method(dto),
                    TriageDtoMapper.scores(dto),
                    TriageDtoMapper.result(dto),
                    viewer);
            return Response.created(URI.create("/v1" + place))
                    .entity(TriageDtoMapper.toDto(weighing, tables(List.of(weighing))))
                    .build();
        });
    }

    @Override
    public Response listTriageAssessments(UUID referralId, String cursor, Integer limit, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        referrals.get(referralId, viewer);
        String list = "listTriageAssessments " + referralId;
        Optional<UUID> before = cursors.read(viewer.subject(), list, cursor).map(keys -> UUID.fromString(keys.get(0)));
        Page<Weighing> page = Page.of(
                assessments.list(referralId, before, limit + 1),
                limit,
                last -> cursors.after(viewer.subject(), list, last.assessment().id()));
        Map<UUID, TableNames.Name> tables = tables(page.items());
        return Response.ok(new TriageAssessmentPageDto()
                        .items(page.items().stream()
                                .map(one -> TriageDtoMapper.toDto(one, tables))
                                .toList())
                        .nextCursor(page.nextCursor()))
                .build();
    }

    private Map<UUID, TableNames.Name> tables(List<Weighing> weighings) {
        return tableNames.of(weighings.stream()
                .map(one -> one.assessment().result().tableId())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }
}
