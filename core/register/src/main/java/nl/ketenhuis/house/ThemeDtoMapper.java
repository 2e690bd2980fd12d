package nl.ketenhuis.house;

import nl.ketenhuis.api.model.ThemeDto;

/** Themes in the words of the contract. */
final class ThemeDtoMapper {

    private ThemeDtoMapper() {}

    static ThemeDto theme(Theme theme) {
        return new ThemeDto()
                .code(theme.code())
                .name(theme.name())
                .since(theme.validFrom())
                .until(theme.validTo() == null ? null : theme.validTo().minusDays(1));
    }
}
