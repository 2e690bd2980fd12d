package nl.ketenhuis.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ketenhuis.api.model.ChainDto;
import nl.ketenhuis.api.model.ParticipationDto;
import nl.ketenhuis.api.model.PartnerAdapterDto;
import nl.ketenhuis.api.model.PartnerDto;
import nl.ketenhuis.api.model.PartnerKindDto;
import nl.ketenhuis.convention.Times;
import nl.ketenhuis.partner.spi.PartnerAdapter;

/** Partners in the words of the contract. */
final class PartnerDtoMapper {

    private PartnerDtoMapper() {}

    /** @param adapter the partner's adapter, if this installation has it */
    static PartnerDto partner(Partner partner, Optional<PartnerAdapter> adapter) {
        return new PartnerDto()
                .id(partner.id())
                .oin(partner.oin())
                .name(partner.name())
                .kind(PartnerKindDto.valueOf(partner.kind()))
                .chain(ChainDto.valueOf(partner.chain()))
                .participates(new ParticipationDto()
                        .since(partner.since())
                        .until(partner.until() == null ? null : partner.until().minusDays(1))
                        .core(partner.core()))
                .adapter(partner.adapter() == null ? null : connection(partner, adapter));
    }

    private static PartnerAdapterDto connection(Partner partner, Optional<PartnerAdapter> adapter) {
        return new PartnerAdapterDto()
                .name(partner.adapter())
                .sends(adapter.map(found -> names(found.sends())).orElse(List.of()))
                .receives(adapter.map(found -> names(found.receives())).orElse(List.of()))
                .deliveriesPending(partner.deliveriesPending())
                .parkedMessages(partner.parkedMessages())
                .lastMessageAt(Times.utc(partner.lastMessageAt()));
    }

    private static List<String> names(Iterable<? extends Enum<?>> kinds) {
        List<String> names = new ArrayList<>();
        kinds.forEach(kind -> names.add(kind.name()));
        return names.stream().sorted().toList();
    }
}
