package nl.ketenhuis.adapter.dji;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import nl.ketenhuis.partner.spi.CaseUpdate;
import nl.ketenhuis.partner.spi.HouseCode;
import nl.ketenhuis.partner.spi.MessageId;
import nl.ketenhuis.partner.spi.NoticeKind;
import nl.ketenhuis.partner.spi.PartnerAdapter;
import nl.ketenhuis.partner.spi.PartnerId;
import nl.ketenhuis.partner.spi.PartnerNotice;
import nl.ketenhuis.partner.spi.RawMessage;
import nl.ketenhuis.partner.spi.UpdateKind;
import nl.ketenhuis.partner.spi.UpdateRefused;

/** DJI sends notices of detention and release (S-REL-1, S-REL-4) and is told nothing. */
@ApplicationScoped
class DjiAdapter implements PartnerAdapter {

    @Override
    public PartnerId partner() {
        return ReleaseTranslator.DJI;
    }

    @Override
    public Set<NoticeKind> sends() {
        return EnumSet.allOf(NoticeKind.class);
    }

    @Override
    public Set<UpdateKind> receives() {
        return Set.of();
    }

    @Override
    public PartnerNotice read(HouseCode house, MessageId messageId, RawMessage message) {
        return ReleaseTranslator.toNotice(message, house, messageId);
    }

    @Override
    public void deliver(CaseUpdate update) {
        throw new UpdateRefused("DJI receives no updates");
    }
}
