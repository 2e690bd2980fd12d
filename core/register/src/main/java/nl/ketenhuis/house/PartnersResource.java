package nl.ketenhuis.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.api.PartnersApi;
import nl.ketenhuis.api.model.PartnerDto;
import nl.ketenhuis.api.model.PartnerPageDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.convention.Page;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;
import nl.ketenhuis.partner.PartnerDirectory;

/** Partners over HTTP: those that take part in the caller's house. */
@Accounted
@ApplicationScoped
class PartnersResource implements PartnersApi {

    private static final String LIST = "listPartners";

    private final Viewers viewers;
    private final Partners partners;
    private final PartnerDirectory directory;
    private final Cursors cursors;

    PartnersResource(Viewers viewers, Partners partners, PartnerDirectory directory, Cursors cursors) {
        this.viewers = viewers;
        this.partners = partners;
        this.directory = directory;
        this.cursors = cursors;
    }

    @Override
    public Response getPartner(UUID partnerId) {
        Partner partner = partners.get(viewers.current(), partnerId);
        return Response.ok(words(partner))
                .header("ETag", ETags.ofContent(partner))
                .build();
    }

    @Override
    public Response listPartners(String cursor, Integer limit) {
        Viewer viewer = viewers.current();
        Optional<UUID> after = cursors.read(viewer.subject(), LIST, cursor).map(keys -> UUID.fromString(keys.get(0)));
        Page<PartnerDto> page = Page.of(
                        partners.list(viewer, after, limit + 1),
                        limit,
                        last -> cursors.after(viewer.subject(), LIST, last.id()))
                .map(this::words);
        return Response.ok(new PartnerPageDto().items(page.items()).nextCursor(page.nextCursor()))
                .build();
    }

    private PartnerDto words(Partner partner) {
        return PartnerDtoMapper.partner(
                partner, Optional.ofNullable(partner.adapter()).flatMap(directory::find));
    }
}
