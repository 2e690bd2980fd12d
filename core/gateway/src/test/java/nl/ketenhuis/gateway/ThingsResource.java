package nl.ketenhuis.gateway;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.sql.SQLTransientConnectionException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.gateway.audit.OperationAudit;
import nl.ketenhuis.gateway.identity.Caller;
import nl.ketenhuis.gateway.identity.CurrentCaller;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;

/** A tiny API behind the gateway. */
@Path("/")
class ThingsResource {

    private final CurrentCaller caller;
    private final OperationAudit audit;

    ThingsResource(CurrentCaller caller, OperationAudit audit) {
        this.caller = caller;
        this.audit = audit;
    }

    record Thing(String name, int count, String kind, String on, String at, Object parts) {}

    @GET
    @Path("things")
    public Map<String, Object> list() {
        Caller who = caller.get();
        return Map.of(
                "subject", who.subject(),
                "organisation", who.organisation().orElse(""),
                "house", who.house().orElse(""),
                "purpose", who.purpose().orElse(""),
                "roles", who.roles());
    }

    @POST
    @Path("things")
    public Response create(Thing thing) {
        audit.markRecorded();
        return Response.status(201).entity(Map.of("name", thing.name())).build();
    }

    @POST
    @Path("things/_search")
    public Map<String, Object> search(Thing thing) {
        return Map.of("items", 0);
    }

    @GET
    @Path("things/{thingId}")
    public Map<String, Object> get(@PathParam("thingId") UUID id) {
        throw new Refused(ProblemCategory.UNKNOWN, "unknown");
    }

    @GET
    @Path("answers/{kind}")
    public Response answer(@PathParam("kind") String kind) throws SQLTransientConnectionException {
        audit.markRecorded();
        switch (kind) {
            case "fault" -> throw new IllegalStateException("select * from secret where bsn = 999990019");
            case "bare-conflict" -> {
                return Response.status(409).build();
            }
            case "text-fault" -> {
                return Response.status(500)
                        .entity("java.lang.Secret")
                        .type("text/plain")
                        .build();
            }
            case "guard" ->
                throw new Refused(
                        Refusal.of(ProblemCategory.CONFLICT, "case-closed").withGuard("case-open"));
            case "database" -> throw new IllegalStateException(new SQLTransientConnectionException("db.internal"));
            default -> {
                return Response.ok(Map.of("kind", Optional.of(kind))).build();
            }
        }
    }
}
