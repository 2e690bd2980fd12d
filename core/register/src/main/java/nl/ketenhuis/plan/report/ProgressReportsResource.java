package nl.ketenhuis.plan.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import nl.ketenhuis.act.ActRequest;
import nl.ketenhuis.act.IdempotentRequests;
import nl.ketenhuis.api.ProgressReportsApi;
import nl.ketenhuis.api.model.ProgressEntryDto;
import nl.ketenhuis.api.model.ProgressReportDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;
import nl.ketenhuis.house.PartnerOrganisations;
import nl.ketenhuis.plan.progress.ProgressDtoMapper;
import nl.ketenhuis.plan.progress.ProgressEntry;

/** Progress reports over HTTP. What is answered is the entry: for news known before, the entry of then. */
@Accounted
@ApplicationScoped
class ProgressReportsResource implements ProgressReportsApi {

    private final Viewers viewers;
    private final IdempotentRequests requests;
    private final ProgressReports reports;
    private final PartnerOrganisations organisations;

    ProgressReportsResource(
            Viewers viewers, IdempotentRequests requests, ProgressReports reports, PartnerOrganisations organisations) {
        this.viewers = viewers;
        this.requests = requests;
        this.reports = reports;
        this.organisations = organisations;
    }

    @Override
    public Response reportProgress(ProgressReportDto dto, String purpose, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        ProgressReports.Report report = ReportDtoMapper.report(dto);
        return requests.once(new ActRequest(viewer, "reportProgress", "/progress-reports", key, dto), () -> {
            ProgressEntry entry = reports.take(report, viewer);
            ProgressEntryDto told = ProgressDtoMapper.entry(entry, organisations.find(List.of(entry.organisationId())));
            return Response.created(place(told)).entity(told).build();
        });
    }

    private static URI place(ProgressEntryDto told) {
        return URI.create(
                told.getAgreementId() == null
                        ? "/v1/interventions/" + told.getInterventionId() + "/progress"
                        : "/v1/agreements/" + told.getAgreementId() + "/progress");
    }
}
