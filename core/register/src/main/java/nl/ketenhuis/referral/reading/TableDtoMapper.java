package nl.ketenhuis.referral.reading;

import java.util.Map;
import java.util.UUID;
import nl.ketenhuis.api.model.TableReferenceDto;
import nl.ketenhuis.referral.TableNames.Name;

/** Tables in the words of the contract. */
public final class TableDtoMapper {

    private TableDtoMapper() {}

    /** The table of this id; null when there is none. */
    public static TableReferenceDto table(UUID id, Map<UUID, Name> names) {
        return id == null
                ? null
                : new TableReferenceDto()
                        .id(id)
                        .code(names.get(id).code())
                        .name(names.get(id).name());
    }
}
