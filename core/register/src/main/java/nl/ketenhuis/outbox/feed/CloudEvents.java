package nl.ketenhuis.outbox.feed;

import jakarta.enterprise.context.ApplicationScoped;
import nl.ketenhuis.api.model.CloudEventDto;
import nl.ketenhuis.api.model.EventDataDto;
import nl.ketenhuis.api.model.EventTypeDto;
import nl.ketenhuis.api.model.SpecVersionDto;
import nl.ketenhuis.convention.Times;

/** Events in the words of the contract, the same in the feed and at a subscriber's callback. */
@ApplicationScoped
public class CloudEvents {

    private final EventsConfig config;

    CloudEvents(EventsConfig config) {
        if (!config.source().matches("urn:nld:oin:[0-9]{20}:systeem:ketenhuis")) {
            throw new IllegalStateException("register.events.source is not urn:nld:oin:<OIN>:systeem:ketenhuis");
        }
        this.config = config;
    }

    public CloudEventDto of(FeedEvent event) {
        return new CloudEventDto()
                .specversion(SpecVersionDto._1_0)
                .id(event.id())
                .source(config.source())
                .type(EventTypeDto.fromValue(event.type()))
                .time(Times.utc(event.recordedAt()))
                .datacontenttype("application/json")
                .dataref(config.api().map(api -> api + path(event)).orElse(null))
                .sequence(
                        event.caseSequence() == null
                                ? null
                                : event.caseSequence().toString())
                .data(new EventDataDto()
                        .caseId(event.caseId())
                        .referralId(event.referralId())
                        .signalId(event.signalId())
                        .groupId(event.groupId())
                        .areaId(event.areaId())
                        .personId(event.personId())
                        .releaseNoticeId(event.releaseNoticeId()));
    }

    private static String path(FeedEvent event) {
        if (event.signalId() != null) {
            return "/signals/" + event.signalId();
        }
        if (event.groupId() != null) {
            return "/youth-groups/" + event.groupId();
        }
        if (event.areaId() != null) {
            return "/areas/" + event.areaId();
        }
        if (event.personId() != null) {
            return "/persons/" + event.personId();
        }
        return event.caseId() == null ? "/referrals/" + event.referralId() : "/cases/" + event.caseId();
    }
}
