package nl.ketenhuis.group.member;

import java.util.List;
import nl.ketenhuis.api.model.AllowedActionDto;
import nl.ketenhuis.api.model.GroupMemberDto;
import nl.ketenhuis.api.model.GroupMemberEntryDto;
import nl.ketenhuis.api.model.GroupRoleDto;
import nl.ketenhuis.api.model.OrganisationReferenceDto;
import nl.ketenhuis.api.model.PersonSummaryDto;
import nl.ketenhuis.convention.Times;
import nl.ketenhuis.group.member.GroupMember.Entry;
import nl.ketenhuis.group.member.GroupMember.Role;
import nl.ketenhuis.group.member.GroupMembers.Row;
import nl.ketenhuis.person.Person;
import nl.ketenhuis.state.Allowed;

/** Memberships in the words of the contract, both ways. */
final class GroupMemberDtoMapper {

    private GroupMemberDtoMapper() {}

    /** @param organisation name of the organisation that told of it */
    static GroupMemberDto listed(Row row, String organisation) {
        GroupMember member = row.member();
        return new GroupMemberDto()
                .id(member.id())
                .groupId(member.groupId())
                .person(person(row.person()))
                .role(GroupRoleDto.valueOf(member.role().name()))
                .memberSince(member.since())
                .memberUntil(member.until())
                .evidence(member.evidence())
                .endMotivation(member.endMotivation())
                .organisation(new OrganisationReferenceDto()
                        .id(member.organisationId())
                        .name(organisation))
                .recordedAt(Times.utc(member.recordedAt()))
                .allowedActions(null);
    }

    static GroupMemberDto whole(Row row, String organisation, List<Allowed> allowed) {
        return listed(row, organisation)
                .allowedActions(allowed.stream()
                        .map(one -> new AllowedActionDto()
                                .operation(one.operation())
                                .to(one.to().orElse(null)))
                        .toList());
    }

    static Entry entry(GroupMemberEntryDto dto) {
        return new Entry(
                dto.getPersonId(), Role.valueOf(dto.getRole().name()), dto.getMemberSince(), dto.getEvidence());
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
