package nl.ketenhuis.adapter.probation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import nl.ketenhuis.partner.spi.CaseUpdate;
import nl.ketenhuis.partner.spi.Fault;
import nl.ketenhuis.partner.spi.HouseCode;
import nl.ketenhuis.partner.spi.MalformedMessage;
import nl.ketenhuis.partner.spi.MessageId;
import nl.ketenhuis.partner.spi.NoticeKind;
import nl.ketenhuis.partner.spi.PartnerAdapter;
import nl.ketenhuis.partner.spi.PartnerId;
import nl.ketenhuis.partner.spi.PartnerNotice;
import nl.ketenhuis.partner.spi.RawMessage;
import nl.ketenhuis.partner.spi.UpdateKind;

/** Probation is told of detentions and releases (S-REL-5) and sends nothing yet. */
@ApplicationScoped
class ProbationAdapter implements PartnerAdapter {

    private static final PartnerId PROBATION = new PartnerId("probation");

    private final ProbationConfig config;
    private final ProbationLine line;

    ProbationAdapter(ProbationConfig config, ProbationLine line) {
        this.config = config;
        this.line = line;
    }

    @Override
    public PartnerId partner() {
        return PROBATION;
    }

    @Override
    public Set<NoticeKind> sends() {
        return Set.of();
    }

    @Override
    public Set<UpdateKind> receives() {
        return config.enabled() ? Set.of(UpdateKind.RELEASE_UPDATED) : Set.of();
    }

    @Override
    public PartnerNotice read(HouseCode house, MessageId messageId, RawMessage message) {
        throw new MalformedMessage(List.of(new Fault("", "probation sends no messages")));
    }

    @Override
    public void deliver(CaseUpdate update) {
        line.send(DetentionUpdateTranslator.toMessage(update));
    }
}
