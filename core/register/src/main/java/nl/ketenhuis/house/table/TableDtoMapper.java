package nl.ketenhuis.house.table;

import nl.ketenhuis.api.model.ConsultationTableDto;
import nl.ketenhuis.api.model.PartnerKindDto;
import nl.ketenhuis.api.model.TableLevelDto;
import nl.ketenhuis.api.model.TableReferenceDto;
import nl.ketenhuis.api.model.TableTypeDto;

/** Tables in the words of the contract. */
public final class TableDtoMapper {

    private TableDtoMapper() {}

    static ConsultationTableDto table(ConsultationTable table) {
        return new ConsultationTableDto()
                .id(table.id())
                .code(table.code())
                .name(table.name())
                .type(TableTypeDto.valueOf(table.type().name()))
                .theme(table.theme())
                .level(TableLevelDto.valueOf(table.level()))
                .chairRole(table.chairRole())
                .purpose(table.purpose())
                .insideHouse(table.insideHouse())
                .capacity(table.capacity())
                .participantKinds(table.participantKinds().stream()
                        .sorted()
                        .map(PartnerKindDto::valueOf)
                        .toList())
                .since(table.validFrom())
                .until(table.validTo() == null ? null : table.validTo().minusDays(1));
    }

    /** The table as other things refer to it; null for none. */
    public static TableReferenceDto reference(ConsultationTable table) {
        return table == null
                ? null
                : new TableReferenceDto().id(table.id()).code(table.code()).name(table.name());
    }
}
