package nl.ketenhuis.house.configuration;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.ketenhuis.act.ActRequest;
import nl.ketenhuis.act.IdempotentRequests;
import nl.ketenhuis.api.HouseConfigurationsApi;
import nl.ketenhuis.api.model.HouseConfigurationDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.house.type.HouseTypes;

/** The set-up of a house over HTTP: exported, compared and imported by its manager. */
@Accounted
@ApplicationScoped
class HouseConfigurationsResource implements HouseConfigurationsApi {

    private final Viewers viewers;
    private final IdempotentRequests requests;
    private final ConfigurationImport configurations;
    private final Sections sections;
    private final HouseTypes types;
    private final ObjectMapper json;

    HouseConfigurationsResource(
            Viewers viewers,
            IdempotentRequests requests,
            ConfigurationImport configurations,
            Sections sections,
            HouseTypes types,
            ObjectMapper json) {
        this.viewers = viewers;
        this.requests = requests;
        this.configurations = configurations;
        this.sections = sections;
        this.types = types;
        this.json = json;
    }

    @Override
    public Response exportHouseConfiguration(UUID houseId) {
        own(houseId);
        Configuration present = configurations.export(houseId);
        return Response.ok(ConfigurationDtoMapper.configuration(present, json, sections))
                .header("ETag", ETags.ofContent(present))
                .build();
    }

    @Override
    public Response previewHouseConfiguration(UUID houseId, HouseConfigurationDto dto) {
        own(houseId);
        Configuration wanted = ConfigurationDtoMapper.configuration(dto, json, sections);
        return answer(houseId, wanted, configurations.preview(houseId, wanted));
    }

    @Override
    public Response importHouseConfiguration(
            UUID houseId, HouseConfigurationDto dto, String ifMatch, String idempotencyKey) {
        Viewer viewer = own(houseId);
        Configuration wanted = ConfigurationDtoMapper.configuration(dto, json, sections);
        String object = "/houses/" + houseId + "/configuration";
        return requests.once(
                new ActRequest(viewer, "importHouseConfiguration", object, idempotencyKey, dto),
                () -> answer(houseId, wanted, configurations.apply(houseId, wanted, ifMatch)));
    }

    private Response answer(UUID houseId, Configuration wanted, Difference difference) {
        return Response.ok(ConfigurationDtoMapper.difference(difference, new Departures(wanted, sections).from(types)))
                .header("ETag", configurations.tag(houseId))
                .build();
    }

    /** A manager sets up the own house; any other is unknown. */
    private Viewer own(UUID houseId) {
        Viewer viewer = viewers.current();
        if (!viewer.houseId().equals(houseId)) {
            throw new Refused(ProblemCategory.UNKNOWN, "unknown");
        }
        return viewer;
    }
}
