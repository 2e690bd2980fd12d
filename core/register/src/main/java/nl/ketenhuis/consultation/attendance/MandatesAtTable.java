package nl.ketenhuis.consultation.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ketenhuis.consultation.Consultation;
import nl.ketenhuis.consultation.DecisionKind;
import nl.ketenhuis.house.mandate.Mandates;
import nl.ketenhuis.house.mandate.Mandates.Power;

/** What those who attend may decide: mandates at this table on the day of the meeting, whatever day it is today (I-05). */
@ApplicationScoped
public class MandatesAtTable {

    private final Mandates mandates;

    MandatesAtTable(Mandates mandates) {
        this.mandates = mandates;
    }

    /** The mandates that count in this meeting, in one statement. */
    public Powers of(Consultation meeting) {
        return new Powers(mandates.inForce(meeting.houseId(), meeting.tableId(), meeting.day()));
    }

    /** The mandates that count in one meeting. */
    public record Powers(Set<Power> held) {

        /** The kinds of decision a representative may bind his or her organisation to. */
        List<DecisionKind> of(Attendance attendance) {
            return Stream.of(DecisionKind.values())
                    .filter(kind -> holds(attendance, kind))
                    .toList();
        }

        /** One of those present for the organisation who may bind it to this kind of decision. */
        public Optional<Attendance> whoBinds(UUID organisationId, DecisionKind kind, Collection<Attendance> present) {
            return present.stream()
                    .filter(one -> one.organisationId().equals(organisationId) && holds(one, kind))
                    .findFirst();
        }

        private boolean holds(Attendance attendance, DecisionKind kind) {
            return held.contains(new Power(attendance.organisationId(), attendance.subject(), kind.name()));
        }
    }
}
