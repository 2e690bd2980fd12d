package nl.ketenhuis.group;

import java.util.List;
import java.util.Optional;
import nl.ketenhuis.api.model.AllowedActionDto;
import nl.ketenhuis.api.model.GroupAreaReferenceDto;
import nl.ketenhuis.api.model.GroupAssessmentDto;
import nl.ketenhuis.api.model.GroupAssessmentEntryDto;
import nl.ketenhuis.api.model.GroupLineageDto;
import nl.ketenhuis.api.model.GroupMergeDto;
import nl.ketenhuis.api.model.GroupRemarkDto;
import nl.ketenhuis.api.model.GroupSplitDto;
import nl.ketenhuis.api.model.LineageKindDto;
import nl.ketenhuis.api.model.OrganisationReferenceDto;
import nl.ketenhuis.api.model.YouthGroupDto;
import nl.ketenhuis.api.model.YouthGroupRegistrationDto;
import nl.ketenhuis.api.model.YouthGroupStatusDto;
import nl.ketenhuis.convention.Times;
import nl.ketenhuis.group.GroupAssessment.Seen;
import nl.ketenhuis.group.GroupReading.Listed;
import nl.ketenhuis.group.GroupReading.Whole;
import nl.ketenhuis.group.YouthGroup.Registration;
import nl.ketenhuis.group.YouthGroup.Remark;
import nl.ketenhuis.group.lineage.GroupLineages.Relative;
import nl.ketenhuis.group.lineage.GroupMerge.Merge;
import nl.ketenhuis.group.lineage.GroupSplit.Part;
import nl.ketenhuis.house.PartnerOrganisations.Organisation;

/** Youth groups in the words of the contract, both ways. */
final class YouthGroupDtoMapper {

    private YouthGroupDtoMapper() {}

    static YouthGroupDto listed(Listed listed) {
        YouthGroup group = listed.group();
        return new YouthGroupDto()
                .id(group.id())
                .name(group.name())
                .status(YouthGroupStatusDto.valueOf(group.status().name()))
                .municipalityCode(group.municipalityCode())
                .area(
                        listed.areaName() == null
                                ? null
                                : new GroupAreaReferenceDto().id(group.areaId()).name(listed.areaName()))
                .knownSince(group.knownSince())
                .dissolvedOn(group.dissolvedOn())
                .statusMotivation(group.statusMotivation())
                .typeCode(group.typeCode())
                .sizeEstimate(group.sizeEstimate())
                .memberCount((int) listed.members())
                .assessments(null)
                .predecessors(null)
                .successors(null)
                .allowedActions(null);
    }

    static YouthGroupDto whole(Whole whole) {
        return listed(whole.group())
                .assessments(whole.assessments().stream()
                        .map(one -> assessment(one, whole.assessors().get(one.organisationId())))
                        .toList())
                .predecessors(lineage(whole.predecessors()))
                .successors(lineage(whole.successors()))
                .allowedActions(whole.allowed().stream()
                        .map(one -> new AllowedActionDto()
                                .operation(one.operation())
                                .to(one.to().orElse(null)))
                        .toList());
    }

    static Registration registration(YouthGroupRegistrationDto dto) {
        return new Registration(
                dto.getName(), dto.getMunicipalityCode(), Optional.ofNullable(dto.getAreaId()), dto.getKnownSince());
    }

    static Seen seen(GroupAssessmentEntryDto dto) {
        return new Seen(
                dto.getAssessedOn(),
                Optional.ofNullable(dto.getTypeCode()),
                Optional.ofNullable(dto.getSizeEstimate()),
                dto.getMethod(),
                dto.getMotivation());
    }

    static Remark remark(GroupRemarkDto dto) {
        return new Remark(dto.getHappenedOn(), dto.getMotivation());
    }

    static List<Part> parts(GroupSplitDto dto) {
        return dto.getParts().stream()
                .map(part -> new Part(part.getName(), Optional.ofNullable(part.getAreaId()), part.getMemberIds()))
                .toList();
    }

    static Merge merge(GroupMergeDto dto) {
        return new Merge(
                dto.getName(),
                Optional.ofNullable(dto.getAreaId()),
                dto.getOtherGroupIds(),
                new Remark(dto.getHappenedOn(), dto.getMotivation()));
    }

    private static GroupAssessmentDto assessment(GroupAssessment one, Organisation organisation) {
        Seen seen = one.seen();
        return new GroupAssessmentDto()
                .assessedOn(seen.on())
                .typeCode(seen.typeCode().orElse(null))
                .sizeEstimate(seen.sizeEstimate().orElse(null))
                .method(seen.method())
                .motivation(seen.motivation())
                .organisation(
                        new OrganisationReferenceDto().id(organisation.id()).name(organisation.name()))
                .recordedAt(Times.utc(one.recordedAt()));
    }

    private static List<GroupLineageDto> lineage(List<Relative> relatives) {
        return relatives.stream()
                .map(relative -> new GroupLineageDto()
                        .groupId(relative.groupId())
                        .name(relative.name())
                        .kind(LineageKindDto.valueOf(relative.lineage().kind().name()))
                        .happenedOn(relative.lineage().happenedOn())
                        .motivation(relative.lineage().motivation()))
                .toList();
    }
}
