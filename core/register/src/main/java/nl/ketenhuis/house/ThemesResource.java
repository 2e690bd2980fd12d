package nl.ketenhuis.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import nl.ketenhuis.api.ThemesApi;
import nl.ketenhuis.api.model.ThemeDto;
import nl.ketenhuis.api.model.ThemePageDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.convention.Amsterdam;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.convention.Page;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;

/** Themes over HTTP: those of the caller's house. */
@Accounted
@ApplicationScoped
class ThemesResource implements ThemesApi {

    private static final String LIST = "listThemes";

    private final Viewers viewers;
    private final Themes themes;
    private final Cursors cursors;

    ThemesResource(Viewers viewers, Themes themes, Cursors cursors) {
        this.viewers = viewers;
        this.themes = themes;
        this.cursors = cursors;
    }

    @Override
    public Response listThemes(String cursor, Integer limit) {
        Viewer viewer = viewers.current();
        String after = cursors.read(viewer.subject(), LIST, cursor)
                .map(keys -> keys.get(0))
                .orElse("");
        Page<ThemeDto> page = Page.of(
                        themes.list(viewer.houseId(), Amsterdam.day(Instant.now()), after, limit + 1),
                        limit,
                        last -> cursors.after(viewer.subject(), LIST, last.code()))
                .map(ThemeDtoMapper::theme);
        return Response.ok(new ThemePageDto().items(page.items()).nextCursor(page.nextCursor()))
                .build();
    }
}
