package nl.ketenhuis.referral.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.ketenhuis.act.ActRequest;
import nl.ketenhuis.act.IdempotentRequests;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;
import nl.ketenhuis.referral.Referral;

/** Does an act on one referral, once for its key, and answers with the referral as it then stands. */
@ApplicationScoped
class ReferralActs {

    private final Viewers viewers;
    private final IdempotentRequests requests;
    private final ReferralReading reading;

    ReferralActs(Viewers viewers, IdempotentRequests requests, ReferralReading reading) {
        this.viewers = viewers;
        this.requests = requests;
        this.reading = reading;
    }

    /**
     * A request for an act on a referral.
     *
     * @param operation operation id of the contract
     * @param body as it was read; makes the request the same as an earlier one, or another
     */
    record Request(String operation, UUID referralId, String key, Object body) {}

    Response run(Request request, Consumer<Viewer> act) {
        Viewer viewer = viewers.currentWithPurpose();
        ActRequest once = new ActRequest(
                viewer, request.operation(), "/referrals/" + request.referralId(), request.key(), request.body());
        return requests.once(
                once,
                () -> {
                    act.accept(viewer);
                    return request.referralId();
                },
                id -> answer(id, viewer, Response.ok()));
    }

    Response create(Viewer viewer, String key, Object body, Supplier<Referral> act) {
        return requests.once(
                new ActRequest(viewer, "submitReferral", "/referrals", key, body),
                act,
                made -> answer(made.id(), viewer, Response.created(URI.create("/v1/referrals/" + made.id()))));
    }

    Response answer(UUID referralId, Viewer viewer, Response.ResponseBuilder answer) {
        ReferralView view = reading.read(referralId, viewer);
        return answer.entity(ReferralDtoMapper.toDto(view))
                .header("ETag", ETags.of(view.referral().version()))
                .build();
    }
}
