package nl.ketenhuis.inbox;

import io.quarkus.arc.All;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ketenhuis.partner.spi.NoticeContent;
import nl.ketenhuis.partner.spi.PartnerNotice;

/** Finds the handler of a notice. Refuses to start unless each permitted content has exactly one. */
@Startup
@ApplicationScoped
class NoticeHandlers {

    private final Map<Class<?>, NoticeHandler<?>> handlers = new HashMap<>();

    NoticeHandlers(@All List<NoticeHandler<?>> found) {
        for (NoticeHandler<?> handler : found) {
            if (handlers.put(handler.content(), handler) != null) {
                throw new IllegalStateException("two handlers of " + handler.content());
            }
        }
        for (Class<?> content : NoticeContent.class.getPermittedSubclasses()) {
            if (!handlers.containsKey(content)) {
                throw new IllegalStateException("no handler of " + content);
            }
        }
    }

    @SuppressWarnings("unchecked")
    <C extends NoticeContent> Handling handle(PartnerNotice notice, C content, MessageContext context) {
        return ((NoticeHandler<C>) handlers.get(content.getClass())).handle(notice, content, context);
    }
}
