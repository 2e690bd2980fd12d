package nl.ketenhuis.casefile.system;

import java.util.List;
import java.util.UUID;
import nl.ketenhuis.api.model.PersonSummaryDto;
import nl.ketenhuis.api.model.SocialSystemDto;
import nl.ketenhuis.api.model.SystemMemberAdditionDto;
import nl.ketenhuis.api.model.SystemMemberDto;
import nl.ketenhuis.api.model.SystemRelationDto;
import nl.ketenhuis.casefile.system.SystemMembership.Joining;
import nl.ketenhuis.convention.Times;
import nl.ketenhuis.person.Person;

/** Social systems in the words of the contract, both ways. */
final class SocialSystemDtoMapper {

    private SocialSystemDtoMapper() {}

    static Joining joining(SystemMemberAdditionDto dto) {
        return new Joining(
                dto.getPersonId(),
                SystemMember.Relation.valueOf(dto.getRelation().name()));
    }

    static SocialSystemDto system(SocialSystem system, List<SocialSystems.Member> members, List<UUID> openCases) {
        return new SocialSystemDto()
                .id(system.id())
                .name(system.name())
                .recordedAt(Times.utc(system.recordedAt()))
                .members(members.stream().map(SocialSystemDtoMapper::member).toList())
                .openCaseIds(openCases);
    }

    private static SystemMemberDto member(SocialSystems.Member row) {
        SystemMember member = row.member();
        return new SystemMemberDto()
                .person(person(row.person()))
                .relation(SystemRelationDto.valueOf(member.relation().name()))
                .since(member.since())
                .until(member.until());
    }

    private static PersonSummaryDto person(Person person) {
        String prefix = person.name().prefix();
        return new PersonSummaryDto()
                .id(person.id())
                .givenNames(person.name().givenNames())
                .familyNamePrefix(prefix.isEmpty() ? null : prefix)
                .familyName(person.name().familyName())
                .birthDate(person.birthDate())
                .municipalityCode(person.municipalityCode());
    }
}
